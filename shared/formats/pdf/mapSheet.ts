import type { Analysis } from '../../metrics/analyse';
import { grid } from '../../picture/layout/grid';
import { layOut } from '../../picture/layout/layOutMap';
import { detailAtScale, leastScale, lettersAt } from '../../picture/legibility';
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
 * The map in the rows that suit the page: A4 where it can be read on it as a whole, else A3, else a page as large as it
 * needs. Where the data box would be too small, larger letters say less.
 */
export function mapSheet(analysis: Analysis, words: DocumentWords): MapSheet {
  const least = leastScale(onPaper);
  for (const size of [a4, a3]) {
    const { scene, scale } = wrappedOn(size, analysis, words, least);
    const page = wholeOn(scene, size);
    if (Math.min(scale, page.scale) >= least) return { scene, page };
  }
  const { scene } = wrappedOn(a3, analysis, words, least);
  return { scene, page: pageAt(scene, least) };
}

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
