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

/** Where a text stands relative to its point: around it, ending at it, or starting at it; tried in turn. */
const aligned: readonly (readonly number[])[] = [
  [0.5, 1, 0],
  [1, 0.5, 0],
  [0, 0.5, 1],
];

/** A place that a text may try: its row, and which part of it lies left of its point. */
interface Try {
  readonly row: number;
  readonly part: number;
}

/** In which turn places are tried: every way to stand in a row before the next row, or one way in every row first. */
function ways(rows: number): readonly (readonly Try[])[] {
  const numbers = Array.from({ length: rows }, (_, row) => row);
  const byRow = aligned.map((parts) => numbers.flatMap((row) => parts.map((part) => ({ row, part }))));
  const byPart = aligned.map((parts) => parts.flatMap((part) => numbers.map((row) => ({ row, part }))));
  return [...byRow, ...byPart];
}

type Order = (one: Wanted, other: Wanted) => number;

/** Who chooses first: the weightier, those on the left, those on the right. */
const orders: readonly Order[] = [
  (one, other) => other.weight - one.weight,
  (one, other) => one.x - other.x,
  (one, other) => other.x - one.x,
];

/**
 * Finds room for texts in rows below a bar, each as near to its point as it can be, without any text on another or on
 * the line that leads to one further down. Of several ways of going about it the one that leaves out fewest counts;
 * texts without room get null.
 */
export function settleLabels(
  wanted: readonly Wanted[],
  width: number,
  rows: number,
): readonly (Settled | null)[] {
  let best: readonly (Settled | null)[] = [];
  let most = -1;
  for (const order of orders) {
    for (const places of ways(rows)) {
      const settled = settleInOrder(wanted, width, order, places);
      const count = settled.filter((place) => place !== null).length;
      if (count > most) best = settled;
      most = Math.max(most, count);
      if (most === wanted.length) return best;
    }
  }
  return best;
}

function settleInOrder(
  wanted: readonly Wanted[],
  width: number,
  before: Order,
  places: readonly Try[],
): readonly (Settled | null)[] {
  const settled: (Settled | null)[] = wanted.map(() => null);
  const order = wanted.map((_, index) => index);
  order.sort((one, other) => before(wanted[one] as Wanted, wanted[other] as Wanted) || one - other);
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
    const leftAt = (part: number) => Math.min(Math.max(0, x - wide * part), width - wide);
    const found = places.find(({ row, part }) => isFree(leftAt(part), leftAt(part) + wide, row, x));
    if (found === undefined) continue;
    const place = { left: leftAt(found.part), row: found.row };
    settled[index] = place;
    placed.push({ ...place, x, right: place.left + wide });
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
