import type { DurationText } from '../model/timeValue';
import { midpoint } from './amount';
import { type Amount, type Duration, type KnownDuration, sameAmount } from './duration';

/** The duration in the grammar's plain form, for files and fields: `parseDuration` reads the same again. */
export function writeDuration(duration: Duration): DurationText {
  if (duration.kind === 'unknown') return '?';
  return `${duration.rough ? '~' : ''}${writeAmounts(duration)}`;
}

/** An amount in the grammar's plain form: `2d 4h`. */
function writeAmount(amount: Amount): DurationText {
  return amount.map((part) => `${plainNumber(part.value)}${part.unit}`).join(' ');
}

function writeAmounts({ low, likely, high }: KnownDuration): string {
  if (sameAmount(low, high) && sameAmount(low, likely)) return writeAmount(low);
  if (!sameAmount(likely, midpoint(low, high))) return [low, likely, high].map(writeAmount).join('/');
  const [first, ...more] = low;
  const sameUnit = more.length === 0 && high.length === 1 && high[0]?.unit === first?.unit;
  const start = sameUnit && first !== undefined ? plainNumber(first.value) : writeAmount(low);
  return `${start}-${writeAmount(high)}`;
}

/** Decimal digits without an exponent, which the grammar does not read. */
function plainNumber(value: number): string {
  const [digits = '', zeros] = String(value).split('e-');
  return zeros === undefined ? digits : `0.${'0'.repeat(Number(zeros) - 1)}${digits.replace('.', '')}`;
}
