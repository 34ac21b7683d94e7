import type { Locale } from './locale';
import { englishTopics, learnWords } from './words';

/** Makes the words of a language known. Languages other than English are loaded when they are first spoken. */
export async function loadWords(locale: Locale): Promise<void> {
  switch (locale) {
    case 'en':
      return;
    case 'de': {
      const { germanTopics } = await import('./de/germanTopics');
      return learnWords(locale, germanTopics);
    }
    case 'pseudo': {
      const { pseudoTopics } = await import('./pseudoTopics');
      return learnWords(locale, pseudoTopics(englishTopics));
    }
  }
}
