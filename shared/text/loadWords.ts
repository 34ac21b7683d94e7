import type { Locale } from '../model/locale';

/** Makes the words of a language known. Languages other than English are loaded when they are first spoken. */
export async function loadWords(locale: Locale): Promise<void> {
  switch (locale) {
    case 'en':
      return;
    case 'de':
      return (await import('./de/germanTopics')).learnGerman();
    case 'pseudo':
      if (typeof MILLRACE_TEST_HOOKS === 'undefined' || MILLRACE_TEST_HOOKS)
        (await import('./learnPseudo')).learnPseudo();
  }
}
