import { readOutline } from '../list/outline';
import { knownHeadings } from './knownHeadings';
import type { PasteReader } from './pasted';
import { separatedGrid, tabGrid } from './textGrid';

/** Cells parted by tabs. Word processors put a tab between bullet and text: that makes no table. */
export const tabReader: PasteReader = ({ text }) => {
  const outline = readOutline(text);
  const bulleted = outline?.marked === true && outline.lines.every((line) => !line.text.includes('\t'));
  const indented = text.split(/\r\n|\r|\n/).every((line) => !line.trim().includes('\t'));
  const grid = bulleted || indented ? null : tabGrid(text);
  return grid === null ? null : { kind: 'table', grid };
};

/** Cells parted by semicolons, commas or bars, which stand in lists too: under known headings, or three in a row. */
export const separatedReader: PasteReader = ({ text }) => {
  const grid = separatedGrid(text);
  if (grid === null) return null;
  const wide = (grid.rows[0]?.length ?? 0) >= 3 && grid.rows.length >= 3;
  const isTable = knownHeadings(grid) >= 2 || (wide && readOutline(text)?.marked !== true);
  return isTable ? { kind: 'table', grid } : null;
};
