import type { Analysis } from '#shared/metrics/analyse';
import type { Flow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import { layOutFuture } from '#shared/picture/changes/layOutFuture';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Layout } from '#shared/picture/layout/layout';
import { standAlike } from '#shared/picture/layout/standAlike';
import { type Picture, pictureOf, withChanges } from '#shared/picture/picture';
import type { MapChanges } from '#shared/scenario/mapChanges';
import type { Words } from '#shared/text/words';
import { changesOf } from './shownMap';

const layouts = new WeakMap<Analysis, Layout>();
/** The last layout of each list of flows: what is typed into a step moves nothing. */
const last = new WeakMap<
  readonly Flow[],
  { readonly document: MapDocument; readonly layout: Layout; readonly ghosts: string }
>();
const pictures = new WeakMap<Analysis, Picture>();

/** The layout of what is open, made once for all parts of the screen that draw from it. */
export function layoutOf(analysis: Analysis): Layout {
  const known = layouts.get(analysis);
  if (known !== undefined) return known;
  const { document } = analysis;
  const changes = changesOf(analysis);
  const ghosts = changes === null ? '' : ghostsOf(changes);
  const before = last.get(document.flows);
  const stays = before !== undefined && before.ghosts === ghosts && standAlike(before.document, document);
  const layout = stays
    ? before.layout
    : changes === null
      ? layOut(analysis)
      : layOutFuture(analysis, changes);
  layouts.set(analysis, layout);
  last.set(document.flows, { document, layout, ghosts });
  return layout;
}

/** What of today's map keeps its place in the layout, by name. */
function ghostsOf({ removedSteps, removedFlows, flows }: MapChanges): string {
  const gone = [...removedSteps, ...removedFlows].map(({ thing }) => thing.id);
  return JSON.stringify([...gone, ...flows.keys()]);
}

/** What is open, ready to be drawn, made once in each language. */
export function openPictureOf(analysis: Analysis, words: Words): Picture {
  const known = pictures.get(analysis);
  if (known?.locale === words.locale) return known;
  const plain = pictureOf(analysis, layoutOf(analysis), words);
  const changes = changesOf(analysis);
  const picture = changes === null ? plain : withChanges(plain, changes);
  pictures.set(analysis, picture);
  return picture;
}
