import { type FirstWords, firstWords } from '#shared/text/firstWords';
import { useLocale } from './language';

/** What the window's frame says, in its language. Parts of the screen that are loaded later have `useWords`. */
export function useFirstWords(): FirstWords {
  return firstWords(useLocale());
}
