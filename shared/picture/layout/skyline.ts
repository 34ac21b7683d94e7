/** The lowest (or highest) thing in each column so far: asked over ranges of columns and raised over ranges. */
export interface Skyline {
  /** The farthest level in the columns from `first` to `last`. */
  readonly level: (first: number, last: number) => number;
  /** Moves the columns from `first` to `last` at least to `level`. */
  readonly raise: (first: number, last: number, level: number) => void;
}

/** A segment tree: both questions cost the logarithm of the number of columns. Levels grow away from 0. */
export function skyline(levels: Float64Array): Skyline {
  let leaves = 1;
  while (leaves < levels.length) leaves *= 2;
  const most = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  const raised = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  most.set(levels, leaves);
  for (let node = leaves - 1; node >= 1; node--) {
    most[node] = Math.max(most[node * 2] as number, most[node * 2 + 1] as number);
  }

  function ask(node: number, low: number, high: number, first: number, last: number): number {
    if (last < low || first > high) return Number.NEGATIVE_INFINITY;
    if (first <= low && high <= last) return most[node] as number;
    const middle = (low + high) >> 1;
    const left = ask(node * 2, low, middle, first, last);
    const right = ask(node * 2 + 1, middle + 1, high, first, last);
    return Math.max(left, right, raised[node] as number);
  }

  function lift(node: number, low: number, high: number, first: number, last: number, level: number): void {
    if (last < low || first > high) return;
    most[node] = Math.max(most[node] as number, level);
    if (first <= low && high <= last) {
      raised[node] = Math.max(raised[node] as number, level);
      return;
    }
    const middle = (low + high) >> 1;
    lift(node * 2, low, middle, first, last, level);
    lift(node * 2 + 1, middle + 1, high, first, last, level);
  }

  return {
    level: (first, last) => ask(1, 0, leaves - 1, first, last),
    raise: (first, last, level) => lift(1, 0, leaves - 1, first, last, level),
  };
}
