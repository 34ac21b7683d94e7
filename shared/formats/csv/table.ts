import Papa from 'papaparse';
import type { CsvError, CsvNotice } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { columnNames, columnOf } from '../stepsTable/columns';
import { type Table, type TableRow, tableFaults } from '../stepsTable/mapOfTable';
import { unescapeFormula } from './escapeFormula';
import { headingOf } from './headingLines';

/** A table in a text whose header was understood. */
interface CsvTable extends Table {
  /** What of it is left out. */
  readonly notices: readonly CsvNotice[];
}

const delimiters = [',', ';', '\t'] as const;

/** The table in a text, with the delimiter under which most of its header is understood. */
export function readTable(text: string): Result<CsvTable, readonly CsvError[]> {
  if (text.trim() === '') return fail([{ kind: 'empty' }]);
  const readings = delimiters.map((delimiter) => understand(text, delimiter));
  const [first, ...others] = readings;
  const best = others.reduce(
    (better, other) => (other !== undefined && known(other) > known(better) ? other : better),
    first ?? null,
  );
  if (best === null || known(best) === 0) return fail([{ kind: 'noHeader' }]);
  const errors = [...best.errors, ...tableFaults(best)];
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

interface Reading extends CsvTable {
  readonly names: readonly string[];
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
  const columns = names.map(columnOf);
  return {
    headings: filled
      .slice(0, start)
      .flatMap(({ row, cells }) => headingOf(row, withoutEmptyEnd(cells).join(delimiter)) ?? []),
    names,
    columns,
    headerRow: header.row,
    rows: filled.slice(start + 1).map(({ row, cells }) => ({ row, cells: cells.map(unescapeFormula) })),
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
