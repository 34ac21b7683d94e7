import type { DayText } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import { ok } from '../../model/result';
import { type ColumnName, columnNames } from '../stepsTable/columns';
import { stepsTable } from '../stepsTable/stepsTable';
import type { FormatWriter } from '../write';
import { escapeFormula } from './escapeFormula';
import { writeHeadings } from './headingLines';
import { improvementRemarks } from './improvementRemarks';

/** The steps as a table. */
export const csvWriter: FormatWriter = {
  async writeMap({ analysis, date }, { tableMark }) {
    const table = writeCsv(analysis.document, { date, remarks: improvementRemarks(analysis) });
    return ok({ content: tableMark + table, scale: 1 });
  },
};

/** Columns that are written even when they are empty: what a table of steps is expected to have. */
const always: ReadonlySet<ColumnName> = new Set([
  'id',
  'name',
  'processTime',
  'waitTime',
  'leadTime',
  'percentCompleteAccurate',
  'people',
  'team',
  'phase',
  'next',
  'rework',
]);

/** What a table says besides its map, in lines that its readers pass over. */
interface TableAbout {
  /** The day that it bears; null for none. */
  readonly date: DayText | null;
  /** Whole lines, which begin with `#`. */
  readonly remarks: readonly string[];
}

const nothing: TableAbout = { date: null, remarks: [] };

/**
 * A map as a table of its steps, from which `readCsv` makes the same map again, save the ids of the map, the
 * flows, the phases and the notes, improvements, measurements, and fields of newer programs. Cells that a spreadsheet would compute are escaped.
 */
export function writeCsv(document: MapDocument, { date, remarks }: TableAbout = nothing): string {
  const { rows, listedPhases } = stepsTable(document);
  const columns = columnNames.filter((name) => always.has(name) || rows.some((row) => row[name] !== ''));
  const lines = [
    ...writeHeadings(document, listedPhases).map(quoted),
    ...(date === null ? [] : [`# date: ${date}`]),
    ...remarks.map(quoted),
    columns.join(','),
    ...rows.map((row) => columns.map((name) => quoted(escapeFormula(row[name]))).join(',')),
  ];
  return `${lines.join('\n')}\n`;
}

/** In quotes where a reader would see more than one cell, or an edge that is not there. */
function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
