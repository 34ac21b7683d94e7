import { meanOf, type Varying, varianceOf } from './varying';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;

/**
 * `base` to the power of `exponent` from sums and products alone. `Math.pow` may differ in its last bits between
 * engines, and a simulation must give the same bits everywhere. Relative error below 1e-13 in the range used here.
 * @param base 0..1
 * @param exponent 0..4, the range of the PERT shape parameters less one
 */
function portablePower(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base <= 0) return 0;
  return exponential(exponent * logarithm(base));
}

/** Natural logarithm of a value in (0, 1]: halved or doubled exactly into [0.75, 1.5), then the atanh series. */
function logarithm(value: number): number {
  let mantissa = value;
  let twos = 0;
  while (mantissa < 0.75) {
    mantissa *= 2;
    twos -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let term = 23; term >= 1; term -= 2) series = series * square + 1 / term;
  return 2 * ratio * series + twos * LN2_LOW + twos * LN2_HIGH;
}

/** e to a power <= 0: the multiples of ln 2 are taken out, the rest is a Taylor series below 0.35. */
function exponential(power: number): number {
  const twos = Math.round(power / LN2);
  const rest = power - twos * LN2_HIGH - twos * LN2_LOW;
  let series = 1;
  for (let term = 16; term >= 1; term--) series = 1 + (series * rest) / term;
  let scaled = series;
  for (let halving = 0; halving < -twos; halving++) scaled /= 2;
  return scaled;
}

/**
 * A distribution cut into `count` equally likely parts, each represented by one value: the mean of its part.
 * Mean and variance of the values are those of the distribution; only what happens inside a part is lost, so a
 * quantile is off by less than the width of its part. Drawing an index then is drawing from the distribution.
 */
export function strataOf(distribution: Varying, count: number): Float64Array {
  const { shape, low, high } = distribution;
  const values = new Float64Array(count);
  if (high <= low) return values.fill(low);
  const below =
    shape === 'pert' ? pertPartialMeans(distribution, count) : analyticPartialMeans(distribution, count);
  for (let part = 0; part < count; part++)
    values[part] = ((below[part + 1] ?? 0) - (below[part] ?? 0)) * count;
  return withMoments(values, meanOf(distribution), varianceOf(distribution));
}

/** Integral of the quantile function from 0 to i/count, for i = 0..count. */
function analyticPartialMeans({ shape, low, likely, high }: Varying, count: number): Float64Array {
  const sums = new Float64Array(count + 1);
  const spread = high - low;
  const mode = shape === 'uniform' ? 0 : (likely - low) / spread;
  for (let cut = 0; cut <= count; cut++) {
    const p = cut / count;
    if (shape === 'uniform') sums[cut] = low * p + (spread * p * p) / 2;
    else if (p <= mode) sums[cut] = low * p + (2 / 3) * p * Math.sqrt(p * mode) * spread;
    else {
      const rest = 1 - p;
      const tail = high * rest - (2 / 3) * rest * Math.sqrt(rest * (1 - mode)) * spread;
      sums[cut] = (low + likely + high) / 3 - tail;
    }
  }
  return sums;
}

/** The same integral for PERT, by Simpson's rule over a fine grid of the beta density (it has no closed inverse). */
function pertPartialMeans({ low, likely, high }: Varying, count: number): Float64Array {
  const cells = 4096;
  const rise = (4 * (likely - low)) / (high - low);
  const fall = 4 - rise;
  const density = (x: number) => portablePower(x, rise) * portablePower(1 - x, fall);
  const mass = new Float64Array(cells + 1);
  const moment = new Float64Array(cells + 1);
  let left = density(0);
  for (let cell = 0; cell < cells; cell++) {
    const x = cell / cells;
    const middle = density(x + 0.5 / cells);
    const right = density(x + 1 / cells);
    mass[cell + 1] = (mass[cell] ?? 0) + left + 4 * middle + right;
    const weighted = left * x + 4 * middle * (x + 0.5 / cells) + right * (x + 1 / cells);
    moment[cell + 1] = (moment[cell] ?? 0) + weighted;
    left = right;
  }
  const total = mass[cells] ?? 1;
  const sums = new Float64Array(count + 1);
  let cell = 0;
  for (let cut = 0; cut <= count; cut++) {
    const wanted = (cut / count) * total;
    while (cell < cells - 1 && (mass[cell + 1] ?? 0) < wanted) cell++;
    const start = mass[cell] ?? 0;
    const inside = Math.min(1, Math.max(0, (wanted - start) / ((mass[cell + 1] ?? 0) - start || 1)));
    const first = moment[cell] ?? 0;
    const scaled = (first + inside * ((moment[cell + 1] ?? 0) - first)) / total;
    sums[cut] = (low * cut) / count + (high - low) * scaled;
  }
  return sums;
}

/** Shifts and stretches the values so that mean and variance are exactly the wanted ones. */
function withMoments(values: Float64Array, mean: number, variance: number): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const centre = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  const stretch = squares > 0 ? Math.sqrt((variance * values.length) / squares) : 1;
  for (let part = 0; part < values.length; part++)
    values[part] = mean + ((values[part] ?? 0) - centre) * stretch;
  return values;
}
