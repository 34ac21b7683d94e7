import type { Calendar } from '../model/calendar';
import { fail, ok, type Result } from '../model/result';
import { checkPart, durationSeconds, midpoint, surelyLonger } from './amount';
import { type Amount, type Duration, type KnownDuration, sameAmount } from './duration';
import { type DurationError, unexpected } from './durationError';
import { type AmountOrNumber, readAmount } from './readAmount';
import { dashSigns, skipSpace } from './readNumber';
import type { TimeUnit } from './units';

const longestText = 1000;

/**
 * Reads a duration as people type it (flow model, section 2): `2d 4h`, `1h30`, `1:30`, `90 min`, `1,5h`,
 * `½d`, `PT4H`, `3cd`, `~3d`, `3-5d`, `1d/3d/2w`, `0`, `?`. The text is understood whole or refused whole.
 *
 * A number without a unit takes `fieldUnit`, the unit that the field shows; in `3-5d` it takes the unit
 * behind it. A bare `0` needs no unit. The likely amount of a range with two ends is their middle. Ends in
 * the wrong order are refused where that holds in every calendar; {@link parseDurationIn} refuses the rest.
 */
export function parseDuration(text: string, fieldUnit?: TimeUnit): Result<Duration, DurationError> {
  const read = readAmounts(text);
  if (!read.ok) return read;
  const { rough, found } = read.value;
  if (found.length === 0) return ok({ kind: 'unknown' });
  const amounts: Amount[] = [];
  for (const [index, bound] of found.entries()) {
    const amount = withUnit(bound, unitBehind(found, index) ?? fieldUnit ?? null, found.length === 1);
    if (!amount.ok) return amount;
    const before = amounts.at(-1);
    if (before !== undefined && surelyLonger(before, amount.value)) {
      return fail({ kind: 'rangeOrder', at: bound.at });
    }
    amounts.push(amount.value);
  }
  return ok({ kind: 'amount', rough, ...spread(amounts) });
}

/** As {@link parseDuration}, and refuses a range whose ends are in the wrong order in this calendar. */
export function parseDurationIn(
  text: string,
  calendar: Calendar,
  fieldUnit?: TimeUnit,
): Result<Duration, DurationError> {
  const parsed = parseDuration(text, fieldUnit);
  if (!parsed.ok || parsed.value.kind === 'unknown') return parsed;
  const { low, likely, high } = parsed.value;
  const [a, b, c] = [low, likely, high].map((amount) => durationSeconds(amount, calendar));
  if (a === undefined || b === undefined || c === undefined || (a <= b && b <= c)) return parsed;
  const bounds = readAmounts(text);
  const wrong = bounds.ok
    ? bounds.value.found[a > b && bounds.value.found.length > 2 ? 1 : bounds.value.found.length - 1]
    : undefined;
  return fail({ kind: 'rangeOrder', at: wrong?.at ?? 0 });
}

/** The one to three amounts of the text; none for `?`. */
function readAmounts(
  text: string,
): Result<{ rough: boolean; found: readonly AmountOrNumber[] }, DurationError> {
  if (text.length > longestText) return fail({ kind: 'tooLong', at: longestText, limit: longestText });
  let next = skipSpace(text, 0);
  if (next === text.length) return fail({ kind: 'empty', at: 0 });
  if (text.trim() === '?') return ok({ rough: false, found: [] });
  const rough = /[~≈]/u.test(text.charAt(next));
  if (rough) next = skipSpace(text, next + 1);
  const found: AmountOrNumber[] = [];
  const separators: string[] = [];
  for (;;) {
    const bound = readAmount(text, next);
    if (!bound.ok) return bound;
    found.push(bound.value.value);
    next = bound.value.next;
    if (next === text.length) break;
    const separator = dashSigns.includes(text.charAt(next)) ? '-' : text.charAt(next);
    const allowed =
      found.length === 1 ? ['-', '/'] : separators[0] === '/' && found.length === 2 ? ['/'] : [];
    if (!allowed.includes(separator)) return unexpected(text, next);
    separators.push(separator);
    next = skipSpace(text, next + 1);
  }
  if (separators.length === 1 && separators[0] === '/') return fail({ kind: 'threeAmounts', at: next });
  return ok({ rough, found });
}

/** The unit of the first amount behind `index` that has one, if that amount is a single term. */
function unitBehind(found: readonly AmountOrNumber[], index: number): TimeUnit | null {
  const next = found.slice(index + 1).find((bound) => bound.kind === 'amount');
  return next?.kind === 'amount' && next.amount.length === 1 ? (next.amount[0]?.unit ?? null) : null;
}

function withUnit(
  bound: AmountOrNumber,
  unit: TimeUnit | null,
  alone: boolean,
): Result<Amount, DurationError> {
  if (bound.kind === 'amount') return ok(bound.amount);
  const known = unit ?? (alone && bound.value === 0 ? 'h' : null);
  if (known === null) return fail({ kind: 'unitMissing', at: bound.next });
  const refusal = checkPart(null, bound.value, known, bound.at, bound.at);
  return refusal === null ? ok([{ value: bound.value, unit: known }]) : fail(refusal);
}

function spread(amounts: readonly Amount[]): Pick<KnownDuration, 'low' | 'likely' | 'high'> {
  const [first = [], second = first, third] = amounts;
  if (third !== undefined) return { low: first, likely: second, high: third };
  return { low: first, likely: sameAmount(first, second) ? first : midpoint(first, second), high: second };
}
