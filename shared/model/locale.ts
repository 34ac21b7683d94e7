import { testHooks } from './testHooks';

/**
 * The languages that the program can speak. `pseudo` is for tests: English with accents and longer words, so that a
 * word that is not translated, or has no room, is seen.
 */
export type Locale = 'en' | 'de' | 'pseudo';

/** Those that it speaks here. */
export const locales: readonly Locale[] = testHooks ? ['en', 'de', 'pseudo'] : ['en', 'de'];

/** The languages that people choose from, by the names that their speakers give them. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const satisfies Partial<
  Record<Locale, string>
>;
export type Language = keyof typeof languageNames;

/** The tag of the pseudo language that operating systems and browsers know. */
const pseudoTag = 'en-xa';

/**
 * The first of the wished languages (`de-AT`, `en_GB.UTF-8` ...) that the program speaks, or English. What a system
 * calls `C` is English.
 */
export function localeOf(wished: readonly string[]): Locale {
  for (const tag of wished) {
    const name = tag.toLowerCase().replaceAll('_', '-');
    if (testHooks && (name === pseudoTag || name === 'pseudo')) return 'pseudo';
    const language = name.split(/[-.@]/u)[0];
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}

/**
 * The tag whose customs for numbers and dates a language follows. Those of the pseudo language are Greek: a decimal
 * comma, and letters that show what came from a format of dates.
 */
export function intlTag(locale: Locale): string {
  return testHooks && locale === 'pseudo' ? 'el' : locale;
}
