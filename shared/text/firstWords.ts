import type { Locale } from '../model/locale';
import { appWords } from './en/frame/app';
import type { Said } from './said';

/** The topics of the window's frame, which stands before anything else has been loaded. */
export const englishFirst = { app: appWords };

type FirstTopics = Said<typeof englishFirst>;

/**
 * The words that the first bundle of the app takes along; {@link Words} has them too. Everything else that people read
 * comes with the part of the screen that says it: what is in the first bundle may ask for no more than these.
 */
export interface FirstWords extends FirstTopics {
  readonly locale: Locale;
}

const known = new Map<Locale, FirstWords>([['en', { ...englishFirst, locale: 'en' }]]);

/** The first words of a language; English where they are not loaded. */
export function firstWords(locale: Locale): FirstWords {
  return known.get(locale) ?? { ...englishFirst, locale: 'en' };
}

/** Makes the first words of a language known. */
export function learnFirstWords(locale: Locale, { app }: FirstTopics): void {
  known.set(locale, { app, locale });
}
