import type { Locale } from '../model/locale';

/** The signs that a language writes numbers with. */
export interface NumberSigns {
  readonly decimal: string;
  /** Between thousands; empty for none. */
  readonly group: string;
}

/**
 * A number as `Intl.NumberFormat` writes it, rounded half up in its shortest decimal digits, without zeros at the end.
 * Null for what has no such digits: not finite, or so large or small that it is written with an exponent.
 */
export function writeDecimal(
  value: number,
  mostDecimals: number,
  { decimal, group }: NumberSigns,
): string | null {
  const digits = String(Math.abs(value));
  if (!/^[\d.]+$/.test(digits)) return null;
  const [whole = '', part = ''] = digits.split('.');
  const rounded =
    part.length <= mostDecimals ? { whole, part } : roundedUp(whole, part.slice(0, mostDecimals), part);
  const rest = rounded.part.replace(/0+$/, '');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const grouped = rounded.whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${sign}${grouped}${rest === '' ? '' : `${decimal}${rest}`}`;
}

/** What is kept of the digits behind the point, one more in the last place where what is cut off is half or more. */
function roundedUp(
  whole: string,
  kept: string,
  part: string,
): { readonly whole: string; readonly part: string } {
  if (Number(part[kept.length]) < 5) return { whole, part: kept };
  const more = String(BigInt(whole + kept) + 1n).padStart(kept.length + 1, '0');
  const point = more.length - kept.length;
  return { whole: more.slice(0, point), part: more.slice(point) };
}

/** The signs that each language writes numbers with. */
export const numberSigns: Readonly<Record<Locale, NumberSigns>> = {
  en: { decimal: '.', group: ',' },
  de: { decimal: ',', group: '.' },
  pseudo: { decimal: ',', group: '.' },
};

/** The tag of template literals in which counts stand as a language writes them: "5,000 steps". */
export function templatesIn(locale: Locale) {
  return (texts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    String.raw(
      { raw: texts },
      ...values.map((value) =>
        typeof value === 'number' ? (writeDecimal(value, 3, numberSigns[locale]) ?? String(value)) : value,
      ),
    );
}
