import { type Locale, type Words, words } from '#shared/text/words';

/** The language of this window. */
export const locale: Locale = 'en';

/** Everything the window says, in its language. */
export function useWords(): Words {
  return words(locale);
}
