import type { Locale } from '#shared/model/locale';
import { type Words, words } from '#shared/text/words';

let chosen: Locale = 'en';

/** The language that the command line answers in: English, which scripts may rely on, unless another was asked for. */
export function spokenLocale(): Locale {
  return chosen;
}

/** All that the app and documents say, in that language. */
export function spokenWords(): Words {
  return words(chosen);
}

/** Chooses the language. */
export function setSpokenLocale(locale: Locale): void {
  chosen = locale;
}
