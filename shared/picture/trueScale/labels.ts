/** A text that wants to stand below a point of the bar. */
export interface Wanted {
  /** The point, in px from the left. */
  readonly x: number;
  readonly width: number;
  /** Who has more of it chooses first. */
  readonly weight: number;
}

/** Where a text stands: its left end and its row, from 0 below the bar. */
export interface Settled {
  readonly left: number;
  readonly row: number;
}

const gap = 10;
/** Free space at both sides of a line that leads to a text further down. */
const beside = 4;

/**
 * Finds room for texts in rows below a bar, each as near to its point as it can be, without any text on another or on
 * the line that leads to one further down. Those without room get null; the weightier ones choose first.
 */
export function settleLabels(
  wanted: readonly Wanted[],
  width: number,
  rows: number,
): readonly (Settled | null)[] {
  const settled: (Settled | null)[] = wanted.map(() => null);
  const order = wanted.map((_, index) => index);
  order.sort((one, other) => (wanted[other]?.weight ?? 0) - (wanted[one]?.weight ?? 0) || one - other);
  const placed: (Settled & { readonly x: number; readonly right: number })[] = [];

  function isFree(left: number, right: number, row: number, x: number): boolean {
    return placed.every((other) => {
      if (other.row === row) return right + gap <= other.left || other.right + gap <= left;
      // The line of the lower one passes the row of the higher one.
      return other.row > row
        ? other.x < left - beside || other.x > right + beside
        : x < other.left - beside || x > other.right + beside;
    });
  }

  for (const index of order) {
    const { x, width: wide } = wanted[index] as Wanted;
    if (wide > width) continue;
    const left = Math.min(Math.max(0, x - wide / 2), width - wide);
    for (let row = 0; row < rows; row++) {
      if (!isFree(left, left + wide, row, x)) continue;
      settled[index] = { left, row };
      placed.push({ left, row, x, right: left + wide });
      break;
    }
  }
  return settled;
}

/** A stretch of a row with what has to stand at its side. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Gives every interval the first row in which it touches none before it; -1 beyond the last row. */
export function rowsFor(intervals: readonly Interval[], most: number): readonly number[] {
  const ends: number[] = [];
  return intervals.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free >= 0 ? free : ends.length;
    if (row >= most) return -1;
    ends[row] = to;
    return row;
  });
}
