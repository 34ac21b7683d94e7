import type { CsvError } from '../../file/csvError';
import type { Result } from '../../model/result';
import { columnNames } from '../csv/columns';
import { escapeFormula } from '../csv/escapeFormula';
import { type CsvMap, readCsv } from '../csv/readCsv';
import type { PastedGrid } from '../pasteTable/grids/grid';
import { markdownGrid } from '../pasteTable/grids/markdownGrid';
import { readHeader } from '../pasteTable/words/readHeader';
import { plainMarkdown } from './markdownText';

const names: ReadonlySet<string> = new Set(columnNames);

/**
 * The map in the table of steps of a Markdown text, by the rules of the steps table: nothing is guessed at. Headings may be
 * in any language that tables are read in; the title is that of the text. Null where there is no such table.
 */
export function readMarkdownTable(text: string, id: string): Result<CsvMap, readonly CsvError[]> | null {
  const grid = markdownGrid(text);
  const table = grid === null ? null : asCsv(grid);
  if (table === null) return null;
  const title = plainMarkdown(/^#[ \t]+(.*)$/m.exec(text)?.[1] ?? '');
  return readCsv(`${quoted(`# title: ${escapeFormula(title)}`)}\n${table}`, id);
}

/** The same table under the names of the columns; null where it does not name steps. */
function asCsv({ rows: [header = [], ...rows] }: PastedGrid): string | null {
  const titles = header.map(({ text }) => {
    const { meaning, unit } = readHeader(text);
    return meaning === null || !names.has(meaning) ? text : unit === null ? meaning : `${meaning} (${unit})`;
  });
  if (!titles.includes('name')) return null;
  const lines = [titles, ...rows.map((row) => row.map((cell) => cell.text))];
  return lines.map((cells) => cells.map((cell) => quoted(escapeFormula(cell))).join(',')).join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
