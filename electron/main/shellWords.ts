import { germanTopics } from '#shared/text/de/germanTopics';
import type { Locale } from '#shared/text/locale';
import { learnWords, type Words, words } from '#shared/text/words';

learnWords('de', germanTopics);
let spoken: Locale = 'en';

/** The shell's words, in the language of the page. */
export function said(): Words['shell'] {
  return words(spoken).shell;
}

/** Speaks the language of the page from now on; in one that the shell does not know, English. */
export function speak(locale: Locale): void {
  spoken = locale;
}
