import { escapeXml } from '../../picture/svg/escapeXml';
import { type Cell, looks, type Sheet } from './cell';

/** A sheet as SpreadsheetML (ECMA-376, part 1, 18.3). Texts stand in their cells, so that no other file is needed. */
export function sheetXml({ headRows, widths, rows }: Sheet): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  // The part below the head scrolls by itself.
  const pane =
    headRows === 0
      ? ''
      : `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  let data = '';
  for (const [at, row] of rows.entries()) data += rowXml(row, at + 1, widths);
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${data}</sheetData>` +
    `<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>`
  );
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Points of a line of text. */
const lineHeight = 15;

function rowXml(cells: readonly Cell[], row: number, widths: readonly number[]): string {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 1)));
  // Not every program finds the height of a row by itself.
  const height = lines > 1 ? ` ht="${Math.min(lines * lineHeight, 400)}" customHeight="1"` : '';
  let xml = `<row r="${row}"${height}>`;
  for (const [column, cell] of cells.entries())
    if (cell !== null) xml += cellXml(cell, columnName(column) + row);
  return `${xml}</row>`;
}

/** Lines that a cell takes; letters of text are a little wider than the digits that widths are counted in. */
function linesOf(cell: Cell, width: number): number {
  if (cell === null || 'value' in cell) return 1;
  if (cell.look === 'title') return 1.6;
  if (cell.look === 'plain') return 1;
  const room = Math.max(1, Math.floor(width * 1.1) - 3);
  return cell.text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

function cellXml(cell: NonNullable<Cell>, place: string): string {
  const style = `r="${place}" s="${looks.indexOf(cell.look)}"`;
  if ('value' in cell) {
    const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
    return `<c ${style}>${formula}<v>${cell.value}</v></c>`;
  }
  return `<c ${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
}

/** `A` to `Z`, then `AA` and so on. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
