import { fail, ok, type Result } from '../model/result';
import type { DurationError } from './durationError';

/** Something read from a text, and the index of the first character behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const digitsLimit = 25;
const fractions = new Map(
  Object.entries({
    '½': 1 / 2,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** The dashes that part the ends of a range; in front of a number they are a minus. */
export const dashSigns = '-‐‑‒–—−';

/** Whether a number can start with the character at `at`. */
export function startsNumber(text: string, at: number): boolean {
  return /^[.,]?[\d½¼¾⅓⅔⅛⅜⅝⅞]/u.test(text.slice(at, at + 2));
}

/** The index of the first character from `at` on that is not white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text.charAt(next))) next += 1;
  return next;
}

/**
 * Reads `12`, `1.5`, `1,5`, `.5`, `½`, `1½`. Point and comma are both decimal separators and nothing groups
 * thousands; since `1,500` is one and a half to some and fifteen hundred to others, a comma with exactly
 * three digits behind a number above 0 is refused. With a point it is read as the decimals that this
 * program itself writes (`4.875d`).
 */
export function readNumber(text: string, at: number): Result<Read<number>, DurationError> {
  const match = /^(\d*)(?:([.,])(\d+))?([½¼¾⅓⅔⅛⅜⅝⅞])?/u.exec(text.slice(at));
  const [found = '', whole = '', separator, decimals, fraction] = match ?? [];
  if (found === '') {
    const minus = at < text.length && dashSigns.includes(text.charAt(at));
    return fail({ kind: minus ? 'negative' : 'numberExpected', at });
  }
  if (found.length > digitsLimit) return fail({ kind: 'tooManyDigits', at, limit: digitsLimit });
  if (separator === ',' && decimals?.length === 3 && Number(whole) > 0) {
    return fail({ kind: 'thousandsSeparator', at: at + whole.length });
  }
  const next = at + found.length;
  if (decimals !== undefined && fraction !== undefined) return fail({ kind: 'twoSeparators', at: next - 1 });
  if (/^[.,]\d/u.test(text.slice(next))) return fail({ kind: 'twoSeparators', at: next });
  const value = Number(`${whole || '0'}.${decimals ?? '0'}`) + (fractions.get(fraction ?? '') ?? 0);
  return ok({ value, next });
}
