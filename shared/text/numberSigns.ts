import type { Locale } from '../model/locale';
import { type NumberSigns, writeDecimal } from './writeDecimal';

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
