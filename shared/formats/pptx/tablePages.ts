import { columnParts } from '../../proposal/columnParts';
import type { ProposalTable } from '../../proposal/proposal';
import { room } from './slideWindow';

/** Points of the texts of tables, and inches of a line of them. */
export const tablePoints = 11;
const lineHeight = 0.19;
const padding = 0.11;

/** Letters of that size in an inch. */
const lettersAnInch = 12.5;

/** The widths of the columns, in inches. */
export function columnWidths(table: ProposalTable): readonly number[] {
  return columnParts(table).map((part) => room.width * part);
}

/** The rows of a table, cut to what one slide holds. */
export function tablePages(table: ProposalTable): readonly (readonly (readonly string[])[])[] {
  const widths = columnWidths(table);
  const space = room.height - heightOf(table.header, widths);
  const pages: (readonly string[])[][] = [[]];
  let used = 0;
  for (const row of table.rows) {
    const height = heightOf(row, widths);
    if (used + height > space && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

function heightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const letters = Math.max(4, ((widths[column] ?? 1) - 0.2) * lettersAnInch);
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  });
  return Math.max(1, ...lines) * lineHeight + padding;
}
