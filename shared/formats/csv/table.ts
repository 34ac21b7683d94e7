import Papa from 'papaparse';
import type { CsvError, CsvNotice } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { type CsvColumn, columnNames, csvColumnOf } from './columns';
import { unescapeFormula } from './escapeFormula';
import type { HeadingLine } from './headings';

/** A row of a table. `row` counts from 1, as a spreadsheet does. */
interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table whose header was understood. */
export interface Table {
  readonly headings: readonly HeadingLine[];
  /** What each column means; null for one that means nothing here. */
  readonly columns: readonly (CsvColumn | null)[];
  /** The rows behind the header, without empty ones. */
  readonly rows: readonly TableRow[];
  readonly notices: readonly CsvNotice[];
}

const delimiters = [',', ';', '\t'] as const;

/** The table in a text, with the delimiter under which most of its header is understood. */
export function readTable(text: string): Result<Table, readonly CsvError[]> {
  if (text.trim() === '') return fail([{ kind: 'empty' }]);
  const readings = delimiters.map((delimiter) => understand(text, delimiter));
  const [first, ...others] = readings;
  const best = others.reduce(
    (better, other) => (other !== undefined && known(other) > known(better) ? other : better),
    first ?? null,
  );
  if (best === null || known(best) === 0) return fail([{ kind: 'noHeader' }]);
  const errors = [...best.errors, ...duplicates(best), ...strayCells(best)];
  return errors.length > 0 ? fail(errors) : ok(best);
}

/** Whether a text looks like a table of steps: its header names at least two columns of one. */
export function hasHeader(text: string): boolean {
  const top = text.slice(0, topLength);
  return delimiters.some((delimiter) => known(understand(top, delimiter)) >= 2);
}

const ownNames: ReadonlySet<string> = new Set(columnNames);

/** Whether every column has exactly the name that this program gives it. */
export function hasOwnHeader(text: string): boolean {
  const top = text.slice(0, topLength);
  return delimiters.some((delimiter) => {
    const names = understand(top, delimiter)?.names ?? [];
    return names.length > 1 && names.every((name) => ownNames.has(name));
  });
}

/** Enough of a text for its header, behind whatever lines stand before it. */
const topLength = 100_000;

interface Reading extends Table {
  readonly names: readonly string[];
  readonly headerRow: number;
  readonly errors: readonly CsvError[];
}

/** How many columns are understood; 0 where the one that every table needs is not among them. */
function known(reading: Reading | null): number {
  const columns = reading?.columns.filter((column) => column !== null) ?? [];
  return columns.some((column) => column.name === 'name') ? columns.length : 0;
}

function understand(text: string, delimiter: string): Reading | null {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  const rows = parsed.data.map((cells, index): TableRow => ({ row: index + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const start = filled.findIndex(({ cells }) => !isHeading(cells));
  const header = filled[start];
  if (header === undefined) return null;
  const names = withoutEmptyEnd(header.cells.map(unescapeFormula));
  const columns = names.map(csvColumnOf);
  return {
    headings: filled.slice(0, start).map(({ row, cells }) => ({
      row,
      text: withoutEmptyEnd(cells).join(delimiter),
    })),
    names,
    columns,
    headerRow: header.row,
    rows: filled.slice(start + 1),
    notices: names.flatMap((name, index): CsvNotice[] =>
      columns[index] === null && name !== '' ? [{ kind: 'unknownColumn', name }] : [],
    ),
    errors: parsed.errors
      .filter((error) => error.type === 'Quotes')
      .map((error) => ({ kind: 'badQuotes', row: (error.row ?? 0) + 1 })),
  };
}

/** A line before the header; a header whose first column is called `#` is none. */
function isHeading(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  return first.trimStart().startsWith('#') && first.trim() !== '#';
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function duplicates({ columns, headerRow }: Reading): readonly CsvError[] {
  return columns.flatMap((column, index): CsvError[] => {
    const again = column !== null && columns.findIndex((other) => other?.name === column.name) < index;
    return again ? [{ kind: 'duplicateColumn', row: headerRow, column: column.name }] : [];
  });
}

function strayCells({ columns, rows }: Reading): readonly CsvError[] {
  return rows.flatMap(({ row, cells }): CsvError[] => {
    const count = withoutEmptyEnd(cells).length;
    return count > columns.length
      ? [{ kind: 'tooManyCells', row, cells: count, columns: columns.length }]
      : [];
  });
}
