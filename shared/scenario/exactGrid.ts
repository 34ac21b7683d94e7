/** Bits of a rounded figure. With ten to spare below the 53 of a double, a thousand of them add up exactly. */
const bits = 42;

/**
 * Rounds figures to a common grid of powers of two, so fine that the largest changes by less than 3e-13 of itself.
 * Differences and sums of such figures have no rounding error, so that parts add up to their whole to the bit.
 */
export function exactGrid(figures: readonly number[]): (figure: number) => number {
  const largest = Math.max(0, ...figures.map(Math.abs));
  const step = 2 ** (Math.ceil(Math.log2(largest)) - bits);
  // Nothing but zeros, or figures so small that no finer grid can be told apart.
  if (!Number.isFinite(1 / step) || !Number.isFinite(step)) return (figure) => figure;
  // Adding zero turns a negative zero into zero.
  return (figure) => Math.round(figure / step) * step + 0;
}
