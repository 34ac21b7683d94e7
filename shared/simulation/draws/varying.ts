import type { Seconds } from '../../model/units';

/** How a range of low, likely and high is read. Triangular is the default, PERT gives the extremes less weight. */
export type RangeShape = 'triangular' | 'pert';

/**
 * How a time varies from item to item: low <= likely <= high, in seconds. `uniform` is the wait for the next
 * turn of a cadence, for items that arrive evenly; its `likely` is not used.
 */
export interface Varying {
  readonly shape: RangeShape | 'uniform';
  readonly low: Seconds;
  readonly likely: Seconds;
  readonly high: Seconds;
}

/** The expected value. */
export function meanOf({ shape, low, likely, high }: Varying): Seconds {
  if (shape === 'uniform') return (low + high) / 2;
  return shape === 'triangular' ? (low + likely + high) / 3 : (low + 4 * likely + high) / 6;
}

/** The variance, in square seconds (PERT: the beta distribution with shape parameters that add up to 6). */
export function varianceOf(distribution: Varying): number {
  const { shape, low, likely, high } = distribution;
  if (shape === 'uniform') return (high - low) ** 2 / 12;
  if (shape === 'pert') {
    const mean = meanOf(distribution);
    return ((mean - low) * (high - mean)) / 7;
  }
  const spread = high - low;
  const rise = likely - low;
  return (spread * spread - spread * rise + rise * rise) / 18;
}
