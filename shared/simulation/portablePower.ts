const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;

/**
 * `base` to the power of `exponent` from sums and products alone. `Math.pow` may differ in its last bits between
 * engines, and a simulation must give the same bits everywhere. Relative error below 1e-13 in the range used here.
 * @param base 0..1
 * @param exponent 0..4, the range of the PERT shape parameters less one
 */
export function portablePower(base: number, exponent: number): number {
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
