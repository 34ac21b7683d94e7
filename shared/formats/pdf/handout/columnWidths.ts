/** How wide a column has to be so that no word is broken, and how wide it is without any line break. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of columns that are `room` wide together, if any word has to be broken or not. Where there is more room than all
 * want, it is left over.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (most <= room) return needs.map((need) => need.most);
  if (least >= room) return needs.map((need) => (need.least / least) * room);
  const part = (room - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * part);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
