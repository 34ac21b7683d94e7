import { useSyncExternalStore } from 'react';
import { type Locale, localeOf } from '#shared/model/locale';
import { testHooks } from '#shared/model/testHooks';
import { type FirstWords, firstWords } from '#shared/text/firstWords';
import { loadWords } from '#shared/text/loadWords';

let spoken: Locale = 'en';
const listeners = new Set<() => void>();

/** The language of this window now. In a component: {@link useLocale}, which follows it. */
export function currentLocale(): Locale {
  return spoken;
}

/** The language of this window. */
export function useLocale(): Locale {
  return useSyncExternalStore(listen, currentLocale);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets the window speak a language, as soon as its words are there. What is open stays open. */
export async function speak(locale: Locale): Promise<void> {
  await loadWords(locale);
  spoken = locale;
  document.documentElement.lang = testHooks && locale === 'pseudo' ? 'en-XA' : locale;
  for (const listener of listeners) listener();
}

/** The language that the system or the browser is set to, of those that the program speaks. */
export function systemLocale(): Locale {
  return localeOf(navigator.languages);
}

/** What the window's frame says, in its language. Parts of the screen that are loaded later have `useWords`. */
export function useFirstWords(): FirstWords {
  return firstWords(useLocale());
}
