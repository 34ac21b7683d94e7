import { fail, ok, type Result } from '../model/result';
import { checkPart, tidy } from './checkPart';
import type { Amount, AmountPart } from './duration';
import { type DurationError, unexpected } from './durationError';
import { isIso, readIso } from './readIso';
import { dashes, type Read, readNumber, skipSpace, startsNumber } from './readNumber';
import { type TimeUnit, unitOfWord } from './units';

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
  return at >= text.length || text.charAt(at) === '/' || dashes.includes(text.charAt(at));
}

function missingUnit(text: string, at: number): Result<never, DurationError> {
  if (/^\s\d{3}(?!\d)/u.test(text.slice(at))) return fail({ kind: 'thousandsSeparator', at });
  const next = skipSpace(text, at);
  return endsAmount(text, next) || startsNumber(text, next)
    ? fail({ kind: 'unitMissing', at })
    : unexpected(text, next);
}
