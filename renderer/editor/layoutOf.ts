import type { Analysis } from '#shared/metrics/analyse';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Layout } from '#shared/picture/layout/layout';
import { type Picture, pictureOf } from '#shared/picture/picture';
import type { Words } from '#shared/text/words';

const layouts = new WeakMap<Analysis, Layout>();
const pictures = new WeakMap<Analysis, Picture>();

/** The layout of what is open, made once for all parts of the screen that draw from it. */
export function layoutOf(analysis: Analysis): Layout {
  const known = layouts.get(analysis);
  if (known !== undefined) return known;
  const layout = layOut(analysis);
  layouts.set(analysis, layout);
  return layout;
}

/** What is open, ready to be drawn, made once in each language. */
export function openPictureOf(analysis: Analysis, words: Words): Picture {
  const known = pictures.get(analysis);
  if (known?.locale === words.locale) return known;
  const picture = pictureOf(analysis, layoutOf(analysis), words);
  pictures.set(analysis, picture);
  return picture;
}
