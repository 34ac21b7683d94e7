import { Parser } from 'htmlparser2';
import type { PasteNotice } from '../../../file/pasted';
import type { PasteReader } from '../pasted';
import { knownHeadings } from '../words/readHeader';
import { type GridCell, gridLimits, gridOf, type PastedGrid } from './grid';
import { openTable, type RawTable, type TableBuilder } from './htmlTable';

/**
 * The tables in a piece of HTML, as Excel, Sheets, Word and browsers put it on the clipboard. Only texts, spans
 * and what is hidden are taken from it; nothing of it ever becomes part of a page.
 */
export function htmlGrids(html: string): readonly PastedGrid[] {
  if (html.length > gridLimits.characters || !/<table[\s>]/i.test(html)) return [];
  const open: TableBuilder[] = [];
  const tables: RawTable[] = [];
  // Inside these nothing is text of the table.
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silentTags.has(name)) silent += 1;
      else if (name === 'table' && open.length < 8) open.push(openTable());
      else open.at(-1)?.tag(name, attributes);
    },
    onclosetag(name) {
      if (silentTags.has(name)) silent = Math.max(0, silent - 1);
      else if (name !== 'table') open.at(-1)?.closed(name);
      else {
        const table = open.pop()?.table();
        if (table !== undefined) tables.push(table);
      }
    },
    ontext(text) {
      if (silent === 0) open.at(-1)?.text(text);
    },
  });
  parser.write(html);
  parser.end();
  return tables.map(asGrid).filter((grid) => grid.rows.length > 0);
}

const silentTags: ReadonlySet<string> = new Set(['style', 'script', 'title', 'del', 'noscript', 'template']);

/** Without what is hidden; a hidden column keeps nothing back in the rows. */
function asGrid({ rows, hiddenColumns }: RawTable): PastedGrid {
  const shown = rows.filter((row) => !row.hidden);
  const width = Math.max(0, ...shown.map((row) => row.cells.length));
  const hidden = Array.from({ length: width }, (_, at) => {
    const cells = shown.flatMap((row) => row.cells[at] ?? []);
    return hiddenColumns.has(at) || (cells.length > 0 && cells.every((cell) => cell.hidden));
  });
  const kept = shown.map(({ cells }) =>
    cells.flatMap((cell, at): readonly GridCell[] => {
      if (hidden[at]) return [];
      const { hidden: _, span, ...seen } = cell;
      return [span >= width && width > 1 ? { ...seen, whole: true } : seen];
    }),
  );
  const filled = hidden.filter(
    (isHidden, at) => isHidden && shown.some((row) => (row.cells[at]?.text ?? '') !== ''),
  ).length;
  const hiddenRows = rows.filter((row) => row.hidden && row.cells.some((cell) => cell.text !== '')).length;
  const notices: readonly PasteNotice[] = [
    ...(filled > 0 ? [{ kind: 'hiddenColumns', count: filled } as const] : []),
    ...(hiddenRows > 0 ? [{ kind: 'hiddenRows', count: hiddenRows } as const] : []),
  ];
  return gridOf('html', kept, notices);
}

/** A table of a spreadsheet, word processor or page. */
export const readTablesOfPage: PasteReader = ({ text, html }) => {
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
function mostLikeSteps(tables: readonly PastedGrid[]): PastedGrid | null {
  const judged = tables.map((grid) => ({ grid, known: knownHeadings(grid), size: cellCount(grid) }));
  judged.sort((one, other) => other.known - one.known || other.size - one.size);
  return judged[0]?.grid ?? null;
}

function cellCount(grid: PastedGrid): number {
  return grid.rows.reduce((sum, row) => sum + row.filter((cell) => cell.text !== '').length, 0);
}
