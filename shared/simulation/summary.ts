/** Classes of the histogram, and fine bins within each; a fine bin holds few values, so quantiles sort next to nothing. */
const CLASSES = 40;
const BINS_A_CLASS = 100;
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
 * Describes a sample without sorting it. Quantiles interpolate linearly between order statistics (type 7 of Hyndman
 * and Fan 1996). Each pass over the sample is a function of its own, so that each is compiled once and stays compiled.
 * @param values at least one finite number; not changed
 * @param shares each 0..1
 */
export function summarise(values: Float64Array, shares: readonly number[]): Summary {
  const { low, high, mean, squares } = momentsOf(values);
  if (high === low) {
    const histogram = { from: low, to: high, counts: [values.length] };
    return { mean: low, standardError: 0, quantiles: shares.map(() => low), histogram };
  }
  const scale = (BINS * (1 - 1e-12)) / (high - low);
  const counts = countBins(values, low, scale);
  const variance = squares / Math.max(1, values.length - 1);
  const ranks = shares.map((share) => rankOf(share, counts, values.length));
  collect(values, low, scale, ranks);
  return {
    mean,
    standardError: Math.sqrt(variance / values.length),
    quantiles: ranks.map(quantileAt),
    histogram: { from: low, to: high, counts: classCounts(counts) },
  };
}

interface Moments {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  /** Sum of the squared distances from the mean. */
  readonly squares: number;
}

/** In one pass: distances are taken from the first value, near enough to the mean that no digits are lost. */
function momentsOf(values: Float64Array): Moments {
  const first = values[0] as number;
  let low = first;
  let high = first;
  let sum = 0;
  let squares = 0;
  for (let run = 0; run < values.length; run++) {
    const value = values[run] as number;
    const distance = value - first;
    sum += distance;
    squares += distance * distance;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const mean = sum / values.length;
  return { low, high, mean: first + mean, squares: squares - sum * mean };
}

function countBins(values: Float64Array, low: number, scale: number): Uint32Array {
  const counts = new Uint32Array(BINS);
  for (let run = 0; run < values.length; run++) {
    const bin = (((values[run] as number) - low) * scale) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

function classCounts(counts: Uint32Array): number[] {
  return Array.from({ length: CLASSES }, (_, at) => {
    let sum = 0;
    for (let bin = at * BINS_A_CLASS; bin < (at + 1) * BINS_A_CLASS; bin++) sum += counts[bin] as number;
    return sum;
  });
}

/** Where a quantile lies: its order statistics, the bins that hold them, and room for all values of those bins. */
interface Rank {
  /** Order statistics below and above the wanted rank, counted from the first of `fromBin`. */
  readonly below: number;
  readonly above: number;
  /** How far between the two the rank lies, 0..1. */
  readonly between: number;
  readonly fromBin: number;
  readonly toBin: number;
  readonly inside: Float64Array;
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
  const inside = new Float64Array(covered - before);
  return { below: below - before, above: above - before, between: rank - below, fromBin, toBin, inside };
}

/** Puts the values of the wanted bins where their ranks have room for them. */
function collect(values: Float64Array, low: number, scale: number, ranks: readonly Rank[]): void {
  const wanted = new Uint8Array(BINS);
  for (const { fromBin, toBin } of ranks) wanted.fill(1, fromBin, toBin + 1);
  const filled = ranks.map(() => 0);
  for (let run = 0; run < values.length; run++) {
    const value = values[run] as number;
    const bin = ((value - low) * scale) | 0;
    if (wanted[bin] === 0) continue;
    for (const [at, { fromBin, toBin, inside }] of ranks.entries()) {
      if (bin < fromBin || bin > toBin) continue;
      inside[filled[at] as number] = value;
      filled[at] = (filled[at] as number) + 1;
    }
  }
}

function quantileAt({ inside, below, above, between }: Rank): number {
  inside.sort();
  const lower = inside[below] as number;
  return lower + ((inside[above] as number) - lower) * between;
}
