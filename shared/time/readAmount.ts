import { fail, ok, type Result } from '../model/result';
import { checkPart, tidy } from './amount';
import type { Amount, AmountPart } from './duration';
import { type DurationError, unexpected } from './durationError';
import { dashSigns, type Read, readNumber, skipSpace, startsNumber } from './readNumber';
import { largestValue, type TimeUnit, unitOfWord } from './units';

const dateUnits: readonly (readonly [string, TimeUnit])[] = [
  ['M', 'mo'],
  ['W', 'w'],
  ['D', 'd'],
];
const clockUnits: readonly (readonly [string, TimeUnit])[] = [
  ['H', 'h'],
  ['M', 'min'],
  ['S', 's'],
];

/** Whether an ISO 8601 duration stands at `at`. */
function isIso(text: string, at: number): boolean {
  return /^P(?:[\dT.,]|$)/iu.test(text.slice(at));
}

/**
 * Reads `PT4H`, `P1DT2H`, `P2W` (ISO 8601-1, 5.5.2; weeks may stand beside other parts as in 8601-2).
 * Days, weeks and months are those of the map's calendar. Years are not read: the calendar has none.
 * Only the last part may have decimals.
 */
function readIso(text: string, at: number): Result<Read<readonly AmountPart[]>, DurationError> {
  const date = readParts(text, at + 1, dateUnits);
  if (!date.ok) return date;
  if (!/t/iu.test(text.charAt(date.value.next))) return finish(text, date.value, []);
  const clock = readParts(text, date.value.next + 1, clockUnits);
  if (!clock.ok) return clock;
  return clock.value.value.length === 0
    ? fail({ kind: 'iso', at: clock.value.next })
    : finish(text, clock.value, date.value.value);
}

function finish(
  text: string,
  last: Read<readonly AmountPart[]>,
  before: readonly AmountPart[],
): Result<Read<readonly AmountPart[]>, DurationError> {
  const parts = [...before, ...last.value];
  const broken = parts.slice(0, -1).some((part) => !Number.isInteger(part.value));
  if (parts.length === 0 || broken || /[\p{L}\d]/u.test(text.charAt(last.next))) {
    return fail({ kind: 'iso', at: last.next });
  }
  return ok({ value: parts, next: skipSpace(text, last.next) });
}

function readParts(
  text: string,
  at: number,
  units: typeof dateUnits,
): Result<Read<readonly AmountPart[]>, DurationError> {
  const parts: AmountPart[] = [];
  let next = at;
  let rest = units;
  while (/[\d.,]/u.test(text.charAt(next))) {
    const number = readNumber(text, next);
    if (!number.ok) return number;
    const { value } = number.value;
    const letter = text.charAt(number.value.next).toUpperCase();
    const index = rest.findIndex(([name]) => name === letter);
    const unit = rest[index]?.[1];
    if (unit === undefined) return fail({ kind: 'iso', at: number.value.next });
    if (value > largestValue[unit])
      return fail({ kind: 'tooLarge', at: next, unit, limit: largestValue[unit] });
    parts.push({ value, unit });
    rest = rest.slice(index + 1);
    next = number.value.next + 1;
  }
  return ok({ value: parts, next });
}

/** An amount, or a number that waits for its unit. */
export type AmountOrNumber = { readonly at: number; readonly next: number } & (
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'number'; readonly value: number }
);

type ReadResult<T> = Result<Read<T>, DurationError>;

/** Reads one amount up to the end of the text, a slash or a dash. `at` stands on its first character. */
export function readAmount(text: string, at: number): ReadResult<AmountOrNumber> {
  if (isIso(text, at)) return asAmount(at, readIso(text, at));
  if (/^\d+:/u.test(text.slice(at))) return asAmount(at, readClock(text, at));
  const parts: AmountPart[] = [];
  let next = at;
  do {
    const number = readNumber(text, next);
    if (!number.ok) return number;
    const numberAt = next;
    const unitAt = skipSpace(text, number.value.next);
    const { value } = number.value;
    const unit = readUnit(text, unitAt);
    if (!unit.ok) {
      if (unit.error.kind !== 'unitMissing') return unit;
      const ended = endsAmount(text, unitAt);
      if (parts.length === 0 && ended)
        return ok({ value: { kind: 'number', value, at, next: number.value.next }, next: unitAt });
      if (parts.at(-1)?.unit !== 'h' || !ended) return missingUnit(text, number.value.next);
      if (!/^\d{1,2}$/u.test(text.slice(numberAt, number.value.next)) || value > 59) {
        return fail({ kind: 'clock', at: numberAt });
      }
      parts.push({ value, unit: 'min' });
      next = unitAt;
    } else {
      const refusal = checkPart(parts.at(-1)?.unit ?? null, value, unit.value.value, numberAt, unitAt);
      if (refusal !== null) return fail(refusal);
      parts.push({ value, unit: unit.value.value });
      next = skipSpace(text, unit.value.next);
    }
  } while (startsNumber(text, next));
  return ok({ value: { kind: 'amount', amount: tidy(parts), at, next }, next });
}

function asAmount(at: number, read: ReadResult<readonly AmountPart[]>): ReadResult<AmountOrNumber> {
  if (!read.ok) return read;
  const { value, next } = read.value;
  return ok({ value: { kind: 'amount', amount: tidy(value), at, next }, next });
}

/** `1:30` and `1:30:15`: hours, minutes and seconds. */
function readClock(text: string, at: number): ReadResult<readonly AmountPart[]> {
  const match = /^(\d+):([0-5]\d)(?::([0-5]\d))?(?![\d:.,])/u.exec(text.slice(at));
  if (match === null) return fail({ kind: 'clock', at: text.indexOf(':', at) });
  const [found, hours, minutes, seconds = '0'] = match;
  const refusal = checkPart(null, Number(hours), 'h', at, at);
  if (refusal !== null) return fail(refusal);
  const value: AmountPart[] = [
    { value: Number(hours), unit: 'h' },
    { value: Number(minutes), unit: 'min' },
    { value: Number(seconds), unit: 's' },
  ];
  return ok({ value, next: skipSpace(text, at + found.length) });
}

function readUnit(text: string, at: number): ReadResult<TimeUnit> {
  const match = /^(?:calendar\s+)?\p{L}+/iu.exec(text.slice(at));
  if (match === null) return fail({ kind: 'unitMissing', at });
  const [found] = match;
  if (found === 'M') return fail({ kind: 'ambiguousUnit', at, found });
  const unit = unitOfWord(found);
  return unit === null
    ? fail({ kind: 'unknownUnit', at, found })
    : ok({ value: unit, next: at + found.length });
}

function endsAmount(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === '/' || dashSigns.includes(text.charAt(at));
}

function missingUnit(text: string, at: number): Result<never, DurationError> {
  if (/^\s\d{3}(?!\d)/u.test(text.slice(at))) return fail({ kind: 'thousandsSeparator', at });
  const next = skipSpace(text, at);
  return endsAmount(text, next) || startsNumber(text, next)
    ? fail({ kind: 'unitMissing', at })
    : unexpected(text, next);
}
