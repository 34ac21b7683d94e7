import { textWidth } from '../../picture/text/textWidth';
import type { ProposalTable } from '../../proposal/proposal';
import { tableSetting } from '../../proposal/tables/tableSetting';

const pointsAnInch = 72;
/** Of a line, in sizes of its letters; and above and below the text of a cell, in inches. */
const leading = 1.2;
const paddingDown = 0.09;
const paddingAcross = 0.16;

/** Points of the texts of tables, the wanted size first. */
const sizes = [12, 11, 10, 9, 8, 7] as const;

/** How a table lies on slides. */
export interface SlideTable {
  readonly points: number;
  /** In inches. */
  readonly widths: readonly number[];
}

/** @param width in inches */
export function slideTable(
  table: ProposalTable,
  width: number,
  wanted: readonly [number, ...number[]] = sizes,
): SlideTable {
  const { size, parts } = tableSetting(table, width * pointsAnInch, wanted);
  return { points: size, widths: parts.map((part) => width * part) };
}

/** The table in the largest letters with which it is no higher than its place, else in the smallest. */
export function fittingTable(
  table: ProposalTable,
  place: { readonly width: number; readonly height: number },
): SlideTable {
  const sets = sizes.map((size) =>
    slideTable(table, place.width, [size, ...sizes.filter((one) => one < size)]),
  );
  const fits = (set: SlideTable) =>
    [table.header, ...table.rows].reduce((sum, row) => sum + rowHeight(row, set.widths, set.points), 0) <=
    place.height;
  return sets.find(fits) ?? slideTable(table, place.width, [Math.min(...sizes)]);
}

const factPoints = 14;
const factNames = 2.4;

/** Names and values as a table of two columns. */
export function slideFacts(width: number, points = factPoints): SlideTable {
  const names = Math.min(factNames, width * 0.3);
  return { points, widths: [names, width - names] };
}

/** What a row takes, in inches. */
export function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, column) => {
    const width = Math.max(0.3, (widths[column] ?? 1) - paddingAcross) * pointsAnInch;
    return cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, 600) / width)), 0);
  });
  return (Math.max(1, ...lines) * size * leading) / pointsAnInch + paddingDown;
}

/**
 * Rows cut to what slides hold; all of them on the next slide where they find no room on the first but on that.
 * @param room what the first slide has left for rows, and what each slide has
 */
export function pagedRows<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  room: { readonly first: number; readonly each: number },
): readonly (readonly Row[])[] {
  const whole = rows.reduce((sum, row) => sum + heightOf(row), 0);
  if (whole <= Math.max(room.first, room.each)) return [rows];
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (used + height > room.each && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}
