import { textWidth } from '../../picture/text/textWidth';
import type { ProposalPoint, ProposalTable } from '../../proposal/proposal';
import { tableSetting } from '../../proposal/tableSetting';

const pointsAnInch = 72;
/** Of a line, in sizes of its letters; and above and below the text of a cell, in inches. */
const leading = 1.22;
const paddingDown = 0.09;
const paddingAcross = 0.16;

/** Points of the texts of tables, the wanted size first. */
const sizes = [12, 11, 10, 9, 8] as const;

/** A table as it lies on slides. */
export interface SlideTable {
  readonly points: number;
  /** In inches. */
  readonly widths: readonly number[];
  /** The rows, cut to what a slide holds. */
  readonly pages: readonly (readonly (readonly string[])[])[];
}

/** @param room in inches */
export function slideTable(
  table: ProposalTable,
  room: { readonly width: number; readonly height: number },
): SlideTable {
  const { size, parts } = tableSetting(table, room.width * pointsAnInch, sizes);
  const widths = parts.map((part) => room.width * part);
  const head = rowHeight(table.header, widths, size);
  return {
    points: size,
    widths,
    pages: paged(table.rows, (row) => rowHeight(row, widths, size), room.height - head),
  };
}

const factPoints = 14;
const factNames = 2.6;

/** Names and values as a table of two columns, cut to what a slide holds. */
export function slideFacts(
  facts: readonly ProposalPoint[],
  room: { readonly width: number; readonly height: number },
): SlideTable {
  const widths = [factNames, room.width - factNames];
  const rows = facts.map(({ name, text }) => [name, text]);
  const heightOf = (row: readonly string[]) => rowHeight(row, widths, factPoints);
  return { points: factPoints, widths, pages: paged(rows, heightOf, room.height) };
}

/** What a row takes, in inches. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, column) => {
    const width = Math.max(0.3, (widths[column] ?? 1) - paddingAcross) * pointsAnInch;
    return cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size, 600) * 1.05) / width)), 0);
  });
  return (Math.max(1, ...lines) * size * leading) / pointsAnInch + paddingDown;
}

function paged<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  room: number,
): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (used + height > room && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}
