import type { Locale } from '#shared/text/locale';

let chosen: Locale = 'en';

/** The language that the command line answers in: English, which scripts may rely on, unless another was asked for. */
export function spokenLocale(): Locale {
  return chosen;
}

/** Chooses the language. Before anything that speaks is loaded: each part takes its words once. */
export function setSpokenLocale(locale: Locale): void {
  chosen = locale;
}
