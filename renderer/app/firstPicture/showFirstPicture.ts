import { readFirstPicture } from '../../storage/readFirstPicture';
import type { PictureRow } from '../../storage/rows';
import { parseRoute } from '../route';
import { applyTheme } from '../theme/applyTheme';
import { themeChoiceOf } from '../theme/themeChoice';
import { isSameScene, sceneOf } from './pictureScene';

let over = false;
let shown: HTMLElement | null = null;

/**
 * Shows the map that the address names as it was seen last, where it will lie, until the app has come and shows it
 * itself. Shows nothing rather than something that may be out of date. Answers whether it shows something; never rejects.
 */
export async function showFirstPicture(page: Window & typeof globalThis): Promise<boolean> {
  const route = parseRoute(page.location.hash);
  if (route.kind !== 'map') return false;
  const found = await readFirstPicture(route.id, page.indexedDB);
  if (over || found === null) return false;
  const { picture, theme, language } = found;
  if (!isSameScene(picture.scene, sceneOf(page, language))) return false;
  shown = elementOf(picture, page);
  if (shown === null) return false;
  applyTheme(themeChoiceOf(theme), page)();
  page.document.body.prepend(shown);
  return true;
}

/** Whether the map is being shown as it was seen last. */
export function isFirstPictureShown(): boolean {
  return shown !== null;
}

/** The app shows what there is to be shown: the picture has done its service, or comes too late. */
export function endFirstPicture(): void {
  over = true;
  shown?.remove();
  shown = null;
}

function elementOf({ svg, place }: PictureRow, page: Window & typeof globalThis): HTMLElement | null {
  const drawing = new page.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (drawing.localName !== 'svg' || drawing.querySelector('parsererror') !== null) return null;
  const element = page.document.createElement('div');
  element.dataset.firstPicture = '';
  element.setAttribute('aria-hidden', 'true');
  element.style.left = `${place.x}px`;
  element.style.top = `${place.y}px`;
  element.append(page.document.importNode(drawing, true));
  return element;
}
