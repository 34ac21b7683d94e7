import { type Words, words } from '#shared/text/words';
import { useLocale } from './language';

/** Everything the window says, in its language; `locale` is for numbers and times beside the words. */
export function useWords(): Words {
  return words(useLocale());
}
