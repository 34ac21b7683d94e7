import type { Locale } from '#shared/model/locale';
import { germanCli } from '#shared/text/de/cli/cli';
import { type CliWords, englishCli } from '#shared/text/en/cli/cli';
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

type WordsOfDocuments = Pick<
  Words['handout'],
  'calendar' | 'severity' | 'atStep' | 'needs' | 'without' | 'list'
>;

/** What the command line says: its own words, and those that documents say too. The app never loads them. */
export function cliWords(): CliWords & WordsOfDocuments {
  const locale = spokenLocale();
  const { calendar, severity, atStep, needs, without, list } = words(locale).handout;
  const own = locale === 'de' ? germanCli : englishCli;
  return { ...own, calendar, severity, atStep, needs, without, list };
}
