import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { textWidth, type Weight } from '../../picture/text/textWidth';
import type { ProposalPoint, ProposalTable } from '../../proposal/proposal';
import { tableSetting } from '../../proposal/tables/tableSetting';
import { forXml } from '../officeFiles';
import { tableInks } from './docxStyles';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: tableInks.line };

/** Sizes of letters in half points, the wanted one first, and what a point is in px. */
const sizes = [18, 16, 14, 12] as const;
const halfPoint = 1 / 1.5;

/** The height of a line in sizes of its letters; what a row has besides, and a cell beside its text. */
const lineHeight = 1.25;
const rowPadding = 8;
const cellPadding = 11;

/**
 * Lines that a text takes, reckoned on the safe side: Arial is narrower than Inter.
 * @param size of its letters, in px
 * @param width in px
 */
export function linesOf(text: string, size: number, weight: Weight, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, weight) / width)), 0);
}

/**
 * How high a table will be, in px, reckoned on the safe side.
 * @param room its width, in px
 */
export function tableHeight(table: ProposalTable, room: number): number {
  const { size, parts } = tableSetting(table, room / halfPoint, sizes);
  const px = size * halfPoint;
  const rowHeight = (row: readonly string[]) => {
    const lines = row.map((text, column) =>
      linesOf(text, px, column === table.named ? 600 : 400, (parts[column] ?? 1) * room - cellPadding),
    );
    return Math.max(1, ...lines) * px * lineHeight + rowPadding;
  };
  return [table.header, ...table.rows].reduce((sum, row) => sum + rowHeight(row), 0);
}

/** A table of at most so many rows stays on one page; of a longer one, so many are not left alone at a page's foot or head. */
const together = 8;
const fewest = 2;

/** Whether a row stays on the page of the one behind it. */
function leadsOn(row: number, rows: number): boolean {
  if (row === rows - 1) return false;
  return rows <= together || row < fewest - 1 || row >= rows - fewest;
}

/**
 * A table whose head comes again on every page, and whose rows are not torn apart.
 * @param room its width, in px
 */
export function docxTable(table: ProposalTable, room: number): Table {
  const { header, rows, named } = table;
  const { size, parts } = tableSetting(table, room / halfPoint, sizes);
  const widths = parts.map((part) => Math.floor(100 * part));
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
        children: header.map((text, column) =>
          cell(text, widths[column] ?? 1, { bold: true, head: true, size, leads: true }),
        ),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, column) =>
              cell(text, widths[column] ?? 1, {
                bold: column === named,
                head: false,
                size,
                leads: leadsOn(at, rows.length),
              }),
            ),
          }),
      ),
    ],
  });
}

const factSize = 20;

/** Names and values without lines between them, or in a frame. */
export function factsTable(facts: readonly ProposalPoint[], boxed: boolean): Table {
  const frame = boxed ? { style: BorderStyle.SINGLE, size: 12, color: tableInks.frame } : none;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: frame,
      bottom: frame,
      left: frame,
      right: frame,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: facts.map(
      ({ name, text }, at) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(name, 18, { bold: true, head: false, size: factSize, leads: at < facts.length - 1 }),
            cell(text, 82, { bold: false, head: false, size: factSize, leads: at < facts.length - 1 }),
          ],
        }),
    ),
  });
}

/** A table with a drawing to its right. */
export function sideBySide(table: Table, drawing: Paragraph): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: 50, type: WidthType.PERCENTAGE },
            children: [table, new Paragraph({ style: 'Behind', children: [] })],
          }),
          new TableCell({
            width: { size: 50, type: WidthType.PERCENTAGE },
            margins: { left: 160 },
            children: [drawing],
          }),
        ],
      }),
    ],
  });
}

/** @param width in percent of the table */
function cell(
  text: string,
  width: number,
  { bold, head, size, leads = false }: { bold: boolean; head: boolean; size: number; leads?: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tableInks.head } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: 'Cell',
          keepNext: leads,
          children: [new TextRun({ text: forXml(line), bold, size })],
        }),
    ),
  });
}
