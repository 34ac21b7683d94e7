import type { Analysis } from '../../metrics/analyse';
import { grid } from '../../picture/layout/grid';
import { layOut } from '../../picture/layout/layOutMap';
import { detailAtScale, leastScale, lettersAt } from '../../picture/legibility';
import { rowTiles } from '../../picture/rowTiles';
import type { Scene } from '../../picture/scene';
import { sceneOf } from '../../picture/sceneOf';
import type { DocumentWords } from '../../text/documentWords';
import { a3, a4, type MapPage, type PageSize, pageAt, roomOn, wholeOn } from './mapPage';

/** The map as it is drawn on its page, and the page. */
export interface MapSheet {
  readonly scene: Scene;
  readonly page: MapPage;
}

/** No name and no time at a wait is smaller than this on paper, in points (design: interaction). */
export const onPaper = { name: 8, wait: 8 };

/**
 * The map in the rows that suit the page: A4 where it can be read on it as a whole, else A3, else on several of these, each
 * with whole rows. Where the data box would be too small, larger letters say less. A map that is too large for rows has
 * one page as large as it needs.
 */
export function mapSheets(analysis: Analysis, words: DocumentWords): readonly MapSheet[] {
  const least = leastScale(onPaper);
  for (const size of [a4, a3]) {
    const { scene, scale } = wrappedOn(size, analysis, words, least);
    const page = wholeOn(scene, size);
    if (Math.min(scale, page.scale) >= least) return [{ scene, page }];
  }
  const room = { ...roomOn(a3), least };
  const layout = layOut(analysis, { heading: true, wrapping: { rows: 'auto', room } });
  const scene = sceneOf(analysis, layout, words, 'compact');
  if (layout.wrapped === null) return [{ scene, page: pageAt(scene, least) }];
  const scale = Math.min(room.width / layout.width, largestOfParts);
  return rowTiles(layout, scene, room.height / Math.max(scale, least)).map((part) => {
    const page = wholeOn(part, a3);
    // Of a row that is higher than a page all is drawn all the same, on a page of its own size.
    return { scene: part, page: page.scale >= least ? page : pageAt(part, least) };
  });
}

/** Parts of one map are about as large as each other, however little is on the last. */
const largestOfParts = 0.75;

function wrappedOn(size: PageSize, analysis: Analysis, words: DocumentWords, least: number) {
  const { width, height } = roomOn(size);
  // Title and totals stand above the map on the same page: about so high at the scale that comes of it.
  const room = { width, height: height - grid.headingHeight * least };
  const layout = layOut(analysis, { heading: true, wrapping: { rows: 'auto', room } });
  const scale = wholeOn(sceneOf(analysis, layout, words), size).scale;
  const full = lettersAt(scale, 'full');
  const readable = full.name >= onPaper.name && full.wait >= onPaper.wait;
  return { scene: sceneOf(analysis, layout, words, readable ? 'full' : detailAtScale(scale, 0)), scale };
}
