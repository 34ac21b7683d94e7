import type { Grid } from './grid';
import { htmlGrids } from './htmlGrid';
import { knownHeadings } from './knownHeadings';
import type { PasteReader } from './pasted';

/** A table of a spreadsheet, word processor or page. */
export const htmlReader: PasteReader = ({ text, html }) => {
  const tables = htmlGrids(html);
  const best = mostLikeSteps(tables);
  // A single column is a list, or a table that only places things on a page: the text says it better.
  const width = best?.rows[0]?.length ?? 0;
  if (best === null || (width < 2 && text.trim() !== '')) return null;
  const others = tables.length - 1;
  const notices = others > 0 ? [{ kind: 'otherTables', count: others } as const] : [];
  return { kind: 'table', grid: { ...best, notices: [...best.notices, ...notices] } };
};

/** The table with the most known headings; among equals the largest. */
function mostLikeSteps(tables: readonly Grid[]): Grid | null {
  const judged = tables.map((grid) => ({ grid, known: knownHeadings(grid), size: cellCount(grid) }));
  judged.sort((one, other) => other.known - one.known || other.size - one.size);
  return judged[0]?.grid ?? null;
}

function cellCount(grid: Grid): number {
  return grid.rows.reduce((sum, row) => sum + row.filter((cell) => cell.text !== '').length, 0);
}
