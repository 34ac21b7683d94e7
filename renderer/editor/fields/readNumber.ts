import type { Locale } from '#shared/model/locale';
import { fail, ok, type Result } from '#shared/model/result';
import type { Share } from '#shared/model/units';
import { numberFormat, typedShare } from '#shared/text/formatNumber';

/** Why a text is not the number that a field wants. */
export type NumberError = 'notANumber' | 'outOfRange';

const plainNumber = /^\d+(?:[.,]\d+)?$|^[.,]\d+$/u;

/** A share typed in percent, `85` or `85%` or `0,5 %`; null for an empty field and for `?`. */
export function readShare(text: string): Result<Share | null, NumberError> {
  const number = readPlain(text.replace(/%\s*$/u, ''));
  if (number === null) return isBlank(text) ? ok(null) : fail('notANumber');
  // Ten decimals of a percent: 55.1 / 100 must not become 0.5509999999999999.
  return number > 100 ? fail('outOfRange') : ok(Number((number / 100).toFixed(12)));
}

/** A share as its field shows it: every digit of it, in percent. */
export function writeShare(share: Share | null, locale: Locale = 'en'): string {
  return share === null ? '' : typedShare(share, locale);
}

/** A number above 0 and at most `most`; null for an empty field and for `?`. */
export function readCount(text: string, most: number): Result<number | null, NumberError> {
  const number = readPlain(text);
  if (number === null) return isBlank(text) ? ok(null) : fail('notANumber');
  return number > 0 && number <= most ? ok(number) : fail('outOfRange');
}

/** A number as its field shows it. */
export function writeCount(count: number | null, locale: Locale = 'en'): string {
  return count === null ? '' : plain(count, locale);
}

/** Every digit, ungrouped: what the field shows must read as the same number again. */
function plain(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value);
}

function readPlain(text: string): number | null {
  const trimmed = text.trim();
  return plainNumber.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
}

function isBlank(text: string): boolean {
  return text.trim() === '' || text.trim() === '?';
}
