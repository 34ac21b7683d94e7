import { numberFormat } from './formatNumber';
import type { Words } from './words';

/**
 * An amount of money in whole units, below a thousand with two decimals where it has them, with the currency as it was
 * typed: `57,600 EUR`. The two are not parted at the end of a line.
 */
export function formatMoney(
  amount: number,
  currency: string,
  { locale, number }: Pick<Words, 'locale' | 'number'>,
): string {
  const digits = Math.abs(amount) < 1000 && !Number.isInteger(amount) ? 2 : 0;
  const size = numberFormat(locale, { maximumFractionDigits: digits }).format(Math.abs(amount));
  const text = amount < 0 ? number.less(size) : size;
  return currency.trim() === '' ? text : `${text}\u00a0${currency.trim()}`;
}
