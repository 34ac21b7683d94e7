/** Classes of the histogram, and fine bins within each; a fine bin holds few values, so quantiles sort next to nothing. */
const CLASSES = 40;
const BINS_A_CLASS = 200;
const BINS = CLASSES * BINS_A_CLASS;

/** Equally wide classes from the smallest to the largest value. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** What a sample says: mean, its standard error (0 where nothing varies), quantiles in the order asked for. */
export interface Summary {
  readonly mean: number;
  readonly standardError: number;
  readonly quantiles: readonly number[];
  readonly histogram: Histogram;
}

/**
 * Describes a sample in three passes without sorting it. Quantiles interpolate linearly between order statistics
 * (type 7 of Hyndman and Fan 1996).
 * @param values at least one finite number; not changed
 * @param shares each 0..1
 */
export function summarise(values: Float64Array, shares: readonly number[]): Summary {
  const count = values.length;
  let low = values[0] as number;
  let high = low;
  let sum = 0;
  for (let run = 0; run < count; run++) {
    const value = values[run] as number;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const mean = sum / count;
  if (high === low) {
    const histogram = { from: low, to: high, counts: [count] };
    return { mean: low, standardError: 0, quantiles: shares.map(() => low), histogram };
  }
  const scale = (BINS * (1 - 1e-12)) / (high - low);
  const bins = new Uint16Array(count);
  const counts = new Uint32Array(BINS);
  let squares = 0;
  for (let run = 0; run < count; run++) {
    const value = values[run] as number;
    squares += (value - mean) * (value - mean);
    const bin = ((value - low) * scale) | 0;
    bins[run] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return {
    mean,
    standardError: Math.sqrt(squares / Math.max(1, count - 1) / count),
    quantiles: quantilesFrom(values, bins, counts, shares),
    histogram: { from: low, to: high, counts: classCounts(counts) },
  };
}

function classCounts(counts: Uint32Array): number[] {
  const sums = new Array<number>(CLASSES).fill(0);
  counts.forEach((count, bin) => {
    const at = Math.floor(bin / BINS_A_CLASS);
    sums[at] = (sums[at] as number) + count;
  });
  return sums;
}

interface Rank {
  /** Order statistics below and above the wanted rank, and how far between them it lies. */
  readonly below: number;
  readonly above: number;
  readonly between: number;
  readonly fromBin: number;
  readonly toBin: number;
  /** Values in bins before `fromBin`. */
  readonly before: number;
}

function quantilesFrom(
  values: Float64Array,
  bins: Uint16Array,
  counts: Uint32Array,
  shares: readonly number[],
): number[] {
  const ranks = shares.map((share) => rankOf(share, counts, values.length));
  const wanted = new Uint8Array(BINS);
  for (const rank of ranks) wanted.fill(1, rank.fromBin, rank.toBin + 1);
  const near: { readonly bin: number; readonly value: number }[] = [];
  for (let run = 0; run < bins.length; run++) {
    const bin = bins[run] as number;
    if (wanted[bin] === 1) near.push({ bin, value: values[run] as number });
  }
  return ranks.map(({ below, above, between, fromBin, toBin, before }) => {
    const inside = near.filter(({ bin }) => bin >= fromBin && bin <= toBin).map(({ value }) => value);
    inside.sort((a, b) => a - b);
    const lower = inside[below - before] as number;
    return lower + ((inside[above - before] as number) - lower) * between;
  });
}

function rankOf(share: number, counts: Uint32Array, count: number): Rank {
  const rank = (count - 1) * share;
  const below = Math.floor(rank);
  const above = Math.min(below + 1, count - 1);
  let fromBin = 0;
  let before = 0;
  while (before + (counts[fromBin] as number) <= below) before += counts[fromBin++] as number;
  let toBin = fromBin;
  let covered = before + (counts[toBin] as number);
  while (covered <= above) covered += counts[++toBin] as number;
  return { below, above, between: rank - below, fromBin, toBin, before };
}
