/** A mean over items, and what each of them tells of it; without items it is exact. */
export interface ItemMean {
  readonly mean: number;
  readonly values: Float64Array | null;
}

/** A difference that is smaller may be luck. */
const allowedErrors = 2;

/** So small a part of the whole is what rounding leaves. */
const rounding = 1e-10;

/**
 * By how much a mean is less in one state of a map than in another: 0 where that is no more than the luck of the items, which
 * is what they differ by item by item, as the same items go through both.
 */
export function savedBetween(before: ItemMean, after: ItemMean): number {
  const saved = before.mean - after.mean;
  if (Math.abs(saved) <= rounding * before.mean) return 0;
  return unlessLuck(saved, differenceError(before.values, after.values));
}

/** A difference of two means, or 0 where it is no more than their luck. */
export function unlessLuck(saved: number, standardError: number): number {
  return Math.abs(saved) < allowedErrors * standardError ? 0 : saved;
}

/**
 * The standard error of the difference of two means over the same items. Where one of them has more items than the other, the
 * further ones make that mean better known, not the other: with n and m > n items it is the root of
 * s²(difference) / m + s²(fewer) x (1 / n - 1 / m). One without items has no error of its own.
 */
export function differenceError(one: Float64Array | null, other: Float64Array | null): number {
  const [fewer, more] =
    (one?.length ?? Infinity) <= (other?.length ?? Infinity) ? [one, other] : [other, one];
  if (fewer === null) return 0;
  if (more === null) return Math.sqrt(varianceOf(fewer) / fewer.length);
  const differences = fewer.map((value, item) => value - (more[item] as number));
  const apart = varianceOf(differences) / more.length;
  const alone = varianceOf(fewer) * (1 / fewer.length - 1 / more.length);
  return Math.sqrt(apart + alone);
}

function varianceOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / Math.max(1, values.length - 1);
}

/** What each item tells of a sum over steps, each with a weight; null where nobody tells of the steps item by item. */
export function weightedValues(
  ofSteps: readonly Float64Array[] | null,
  weights: Float64Array,
): Float64Array | null {
  if (ofSteps === null) return null;
  const sums = new Float64Array(ofSteps[0]?.length ?? 0);
  for (const [step, values] of ofSteps.entries()) {
    const weight = weights[step] as number;
    if (!(weight > 0)) continue;
    for (let item = 0; item < sums.length; item++)
      sums[item] = (sums[item] as number) + weight * (values[item] as number);
  }
  return sums;
}
