import { longestPicture } from '../../picture/svg/mapElement';
import type { FormatReader } from '../format';
import { readTablesOfPage } from '../pasteTable/grids/pageTables';
import { isOfSteps } from '../pasteTable/words/readHeader';
import { openCarried } from '../vsmap/vsmapReader';
import { isHtml, mapOfHtml } from './mapInHtml';

/** A page that carries its map, in the picture that it shows. Of others the tables are read. */
export const htmlReader: FormatReader = {
  mostBytes: longestPicture,
  map: {
    recognises: ({ text }) => text !== null && isHtml(text) && hasMap(text),
    read: ({ text }) => openCarried(mapOfHtml(text ?? ''), 'html'),
  },
  steps: { read: readTablesOfPage, isSure: isOfSteps },
};

/** One that is cut off counts: it has to be said, not taken for a page of tables. */
function hasMap(page: string): boolean {
  const inside = mapOfHtml(page);
  return inside.ok || inside.error.kind === 'cutOff';
}
