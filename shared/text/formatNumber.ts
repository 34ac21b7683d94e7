import { intlTag, type Locale } from '../model/locale';
import { type Words, words } from './words';
import { numberSigns, writeDecimal } from './writeDecimal';

/** How a number is written. As in `Intl`, there are at most three decimals where nothing else is said. */
interface NumberOptions {
  readonly maximumFractionDigits?: number;
  readonly useGrouping?: false;
}

interface NumberFormat {
  readonly format: (value: number) => string;
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The number format of a language. Written here and not by `Intl`, whose first format takes the browser longer than all
 * else that goes into the first picture of a map; `Intl` writes what needs an exponent.
 */
export function numberFormat(
  locale: Locale,
  { maximumFractionDigits = 3, useGrouping }: NumberOptions,
): NumberFormat {
  const own = useGrouping === false ? { ...numberSigns[locale], group: '' } : numberSigns[locale];
  return {
    format: (value) =>
      writeDecimal(value, maximumFractionDigits, own) ??
      intlFormat(locale, { maximumFractionDigits, ...(useGrouping === false && { useGrouping }) }).format(
        value,
      ),
  };
}

function intlFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(intlTag(locale), options);
  formats.set(key, format);
  return format;
}

/** Decimals that leave three significant digits: 2.98, 41.1, 384. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  return size < 10 ? 2 : size < 100 ? 1 : 0;
}

/**
 * A number of things (people, hand-offs, visits) with up to three significant digits and at most two
 * decimals: `8`, `1.47`, `18,400`. What is not zero is never written as zero: `<0.01`.
 */
export function formatCount(count: number, locale: Locale): string {
  if (count > 0 && count < 0.005) {
    return words(locale).number.lessThan(numberFormat(locale, { maximumFractionDigits: 2 }).format(0.01));
  }
  return numberFormat(locale, { maximumFractionDigits: decimalsOf(count) }).format(count);
}

/**
 * A share in percent, without decimals from 10 % on and with one below: `14%`, `5.4%`, `0%`. What is not zero is never
 * written as zero (`<0.1%`), and what is not the whole never as the whole (`>99%`, `>100%`).
 */
export function formatShare(share: number, locale: Locale): string {
  const { percent, lessThan, moreThan } = words(locale).number;
  const value = share * 100;
  if (value > 0 && value < 0.05) return lessThan(percent(inHundredths(0.1, locale)));
  const rounded = Math.round(value);
  const apart = value - 100;
  if (rounded === 100 && Math.abs(apart) > 1e-9) return moreThan(percent(apart < 0 ? 99 : 100));
  return percent(inHundredths(value, locale));
}

/** A share as it was typed, every digit of it in percent: for its own field, and where what was typed is told. */
export function typedShare(share: number, locale: Locale): string {
  const format = numberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  return words(locale).number.percent(format.format(share * 100));
}

/**
 * A difference between two shares in points of a hundred, with as many decimals as a percentage: `13 points`,
 * `1.5 points`, `<0.1 points`.
 */
export function formatPoints(share: number, locale: Locale): string {
  const { points, lessThan } = words(locale).number;
  const value = share * 100;
  return value > 0 && value < 0.05
    ? lessThan(points(inHundredths(0.1, locale)))
    : points(inHundredths(value, locale));
}

function inHundredths(value: number, locale: Locale): string {
  const maximumFractionDigits = Math.abs(value) < 9.95 ? 1 : 0;
  return numberFormat(locale, { maximumFractionDigits }).format(value);
}

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
