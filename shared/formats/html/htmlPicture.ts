import type { Scene } from '../../picture/scene';
import { writeSvg } from '../../picture/svg/writeSvg';
import { scrolling } from './htmlTable';
import { element, type Markup, madeMarkup } from './markup';
import { inks } from './pageStyle';

/** Narrower than this part of its size, the picture scrolls instead of becoming too small to read. */
const smallestPicture = 0.7;

/**
 * A drawing in a page, in the colours of whoever reads it.
 * @param names.label what it shows
 * @param names.title its name as a picture
 * @param names.id tells it from other pictures of the page; empty for the only one
 * @param vsmap the text of the map's file, which goes along within the picture; null for none
 */
export function htmlPicture(
  scene: Scene,
  { label, title, id }: { readonly label: string; readonly title: string; readonly id: string },
  vsmap: string | null,
): Markup {
  const svg = writeSvg(scene, inks, {
    title,
    id,
    ...(vsmap === null ? {} : { vsmap: keptByBrowsers(vsmap) }),
  });
  const width = `min-width:${Math.round(scene.width * smallestPicture)}px;max-width:${Math.round(scene.width * 1.25)}px`;
  return scrolling(label, element('div', { class: 'picture', style: width }, madeMarkup(svg)));
}

/** A browser that saves a page writes this blank under a name that only HTML knows. */
function keptByBrowsers(vsmap: string): string {
  return vsmap.replaceAll('\u00a0', '\\u00a0');
}
