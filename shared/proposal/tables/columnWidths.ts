/** How wide a column has to be so that no word is broken, and how wide it is without any line break. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of columns that are at most `room` wide together. Where not even all words find room, only the widest columns give
 * way, all to the same width.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (most <= room) return needs.map((need) => need.most);
  if (least >= room)
    return levelled(
      needs.map((need) => need.least),
      room,
    );
  const part = (room - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * part);
}

function levelled(widths: readonly number[], room: number): readonly number[] {
  let [left, rest] = [room, widths.length];
  for (const width of widths.toSorted((a, b) => a - b)) {
    if (width * rest > left) break;
    left -= width;
    rest -= 1;
  }
  return widths.map((width) => Math.min(width, rest === 0 ? width : left / rest));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
