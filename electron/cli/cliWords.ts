import { germanCli } from '#shared/text/de/cli/cli';
import { type CliWords, englishCli } from '#shared/text/en/cli/cli';
import { type Words, words } from '#shared/text/words';
import { spokenLocale } from './spoken';

type Shared = Pick<Words['handout'], 'calendar' | 'severity' | 'atStep' | 'needs' | 'without' | 'list'>;

/** What the command line says: its own words, and those that documents say too. The app never loads them. */
export function cliWords(): CliWords & Shared {
  const locale = spokenLocale();
  const { calendar, severity, atStep, needs, without, list } = words(locale).handout;
  const own = locale === 'de' ? germanCli : englishCli;
  return { ...own, calendar, severity, atStep, needs, without, list };
}
