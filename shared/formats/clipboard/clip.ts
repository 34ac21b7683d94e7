import { writeVsmap } from '../../file/writeVsmap';
import type { MapDocument } from '../../model/mapDocument';
import { escapeFormula } from '../csv/escapeFormula';
import { writeMarkdownTable } from '../markdown/markdownText';
import { type ColumnTitles, writtenTable } from '../stepsTable/writtenTable';
import { writeClipHtml } from './clipHtml';

/** Steps as the clipboard takes them, in every form that is text. */
export interface Clip {
  /** The steps as a map file. */
  readonly vsmap: string;
  /** A table, which carries the map file for this program. */
  readonly html: string;
  /** Tabs between the cells, as spreadsheets have it; formulas are escaped. */
  readonly tsv: string;
  readonly markdown: string;
}

/** The steps of a map (all of it, or a part of it) for the clipboard. */
export function clipOf(part: MapDocument, titles: ColumnTitles): Clip {
  const { header, rows } = writtenTable(part, titles);
  const cells = rows.map((row) => row.map(escapeFormula));
  const vsmap = writeVsmap(part);
  return {
    vsmap,
    html: writeClipHtml(header, cells, compact(vsmap)),
    tsv: [header, ...cells].map((line) => line.map(tabbed).join('\t')).join('\n'),
    markdown: writeMarkdownTable(header, rows),
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
