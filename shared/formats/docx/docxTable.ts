import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { columnParts } from '../../proposal/columnParts';
import type { ProposalTable } from '../../proposal/proposal';
import { forXml } from '../zip/forXml';
import { tableInks } from './docxStyles';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: tableInks.line };

/** A table whose head comes again on every page, and whose rows are not torn apart. */
export function docxTable(table: ProposalTable): Table {
  const { header, rows, named } = table;
  const widths = columnParts(table).map((part) => Math.floor(100 * part));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text, column) => cell(text, widths[column] ?? 1, { bold: true, head: true })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, column) =>
              cell(text, widths[column] ?? 1, { bold: column === named, head: false }),
            ),
          }),
      ),
    ],
  });
}

/** @param width in percent of the table */
function cell(text: string, width: number, { bold, head }: { bold: boolean; head: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tableInks.head } }),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ style: 'Cell', children: [new TextRun({ text: forXml(line), bold })] })),
  });
}
