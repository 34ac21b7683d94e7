import { fail, ok, type Result } from '../model/result';
import type { AmountPart } from './duration';
import type { DurationError } from './durationError';
import { type Read, readNumber, skipSpace } from './readNumber';
import { largestValue, type TimeUnit } from './units';

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
export function isIso(text: string, at: number): boolean {
  return /^P(?:[\dT.,]|$)/iu.test(text.slice(at));
}

/**
 * Reads `PT4H`, `P1DT2H`, `P2W` (ISO 8601-1, 5.5.2; weeks may stand beside other parts as in 8601-2).
 * Days, weeks and months are those of the map's calendar. Years are not read: the calendar has none.
 * Only the last part may have decimals.
 */
export function readIso(text: string, at: number): Result<Read<readonly AmountPart[]>, DurationError> {
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
