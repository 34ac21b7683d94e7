import type { Locale } from '#shared/model/locale';
import { learnGerman } from '#shared/text/de/germanTopics';
import { type Words, words } from '#shared/text/words';

learnGerman();
let spoken: Locale = 'en';

/** The shell's words, in the language of the page. */
export function said(): Words['shell'] {
  return words(spoken).shell;
}

/** Speaks the language of the page from now on; in one that the shell does not know, English. */
export function speakInShell(locale: Locale): void {
  spoken = locale;
}
