import { readFirstPicture } from '../../storage/readFirstPicture';
import type { PictureRow, PictureScene } from '../../storage/rows';
import { parseRoute } from '../route';
import { applyTheme, themeChoiceOf } from '../theme';

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
  if (!isSameScene(picture.scene, pictureSceneOf(page, language))) return false;
  shown = elementOf(picture, page);
  if (shown === null) return false;
  applyTheme(themeChoiceOf(theme), page)();
  page.document.body.prepend(shown);
  return true;
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

/** What a picture of this window, in the language that was chosen, depends on. */
export function pictureSceneOf(
  { innerWidth, innerHeight, navigator }: Window,
  language: unknown,
): PictureScene {
  return { width: innerWidth, height: innerHeight, language, systemLanguages: [...navigator.languages] };
}

/** Whether a picture that was kept in one scene is right in the other. */
function isSameScene(one: PictureScene, other: PictureScene): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.language === other.language &&
    one.systemLanguages.join() === other.systemLanguages.join()
  );
}

/** Resolves when what was just put into the page is on the screen. A window that is not seen paints nothing. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
