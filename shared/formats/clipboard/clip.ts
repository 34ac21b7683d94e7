import { writeVsmap } from '../../file/writeVsmap';
import type { MapDocument } from '../../model/mapDocument';
import { type ColumnName, columnNames } from '../csv/columns';
import { defused } from '../csv/defuse';
import { stepsTable } from '../csv/writeCsv';
import { writeClipHtml } from './clipHtml';
import { writeMarkdownTable } from './markdownTable';

/** Steps as the clipboard takes them, in every form that is text. */
export interface Clip {
  /** The steps as a map file. */
  readonly vsmap: string;
  /** A table, which carries the map file for this program. */
  readonly html: string;
  /** Tabs between the cells, as spreadsheets have it; formulas are defused. */
  readonly tsv: string;
  readonly markdown: string;
}

/** The headings of the columns, as people read them. */
export type ColumnTitles = Readonly<Record<ColumnName, string>>;

/** Where a step stands and where a value comes from goes with the map file only. */
const notForPeople: ReadonlySet<ColumnName> = new Set(['sources', 'place']);

const columns = columnNames.filter((name) => !notForPeople.has(name));

/** Ids stand in the table where flows name them. */
const flowColumns: readonly ColumnName[] = ['next', 'rework', 'information'];

/** The steps of a map (all of it, or a part of it) for the clipboard. */
export function clipOf(part: MapDocument, titles: ColumnTitles): Clip {
  const { rows } = stepsTable(part);
  const branches = rows.some((row) => flowColumns.some((name) => row[name] !== ''));
  const shown = columns.filter((name) =>
    name === 'id' ? branches : name === 'name' || rows.some((row) => row[name] !== ''),
  );
  const header = shown.map((name) => titles[name]);
  const cells = rows.map((row) => shown.map((name) => defused(row[name])));
  const vsmap = writeVsmap(part);
  return {
    vsmap,
    html: writeClipHtml(header, cells, compact(vsmap)),
    tsv: [header, ...cells].map((line) => line.map(tabbed).join('\t')).join('\n'),
    markdown: writeMarkdownTable(
      header,
      rows.map((row) => shown.map((name) => row[name])),
    ),
  };
}

/** Without line ends, and with control characters as JSON escapes them: HTML has none. */
function compact(vsmap: string): string {
  return JSON.stringify(JSON.parse(vsmap)).replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** In quotes where a spreadsheet would see more than one cell. */
function tabbed(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
