import type { Analysis } from '#shared/metrics/analyse';
import type { Flow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Layout } from '#shared/picture/layout/layout';
import { standAlike } from '#shared/picture/layout/standAlike';
import { type Picture, pictureOf } from '#shared/picture/picture';
import type { Words } from '#shared/text/words';

const layouts = new WeakMap<Analysis, Layout>();
/** The last layout of each list of flows: what is typed into a step moves nothing. */
const last = new WeakMap<readonly Flow[], { readonly document: MapDocument; readonly layout: Layout }>();
const pictures = new WeakMap<Analysis, Picture>();

/** The layout of what is open, made once for all parts of the screen that draw from it. */
export function layoutOf(analysis: Analysis): Layout {
  const known = layouts.get(analysis);
  if (known !== undefined) return known;
  const { document } = analysis;
  const before = last.get(document.flows);
  const layout =
    before !== undefined && standAlike(before.document, document) ? before.layout : layOut(analysis);
  layouts.set(analysis, layout);
  last.set(document.flows, { document, layout });
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
