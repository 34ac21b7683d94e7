import { appWords } from './en/app';
import { automateFirstWords } from './en/automateFirst';
import { canvasWords } from './en/canvas';
import { cliWords } from './en/cli';
import { commandWords } from './en/commands';
import { csvWords } from './en/csv';
import { durationWords } from './en/duration';
import { exchangeWords } from './en/exchange';
import { fileWords } from './en/file';
import { findingWords } from './en/findings';
import { inspectorWords } from './en/inspector';
import { libraryWords } from './en/library';
import { metricWords } from './en/metrics';
import { numberWords } from './en/number';
import { pictureWords } from './en/picture';
import { scenarioWords } from './en/scenario';
import { shellWords } from './en/shell';
import { totalsWords } from './en/totals';

/** The languages that the program speaks: each is a folder beside this file with one file per topic. */
export type Locale = 'en';

const en = {
  exchange: exchangeWords,
  library: libraryWords,
  app: appWords,
  automateFirst: automateFirstWords,
  canvas: canvasWords,
  cli: cliWords,
  command: commandWords,
  csv: csvWords,
  duration: durationWords,
  inspector: inspectorWords,
  file: fileWords,
  finding: findingWords,
  metric: metricWords,
  number: numberWords,
  picture: pictureWords,
  scenario: scenarioWords,
  shell: shellWords,
  totals: totalsWords,
};

/** Everything that people read, by topic. Another language has to say all that English says. */
export type Words = typeof en;

const wordsByLocale: Readonly<Record<Locale, Words>> = { en };

/** The words of a language. */
export function words(locale: Locale): Words {
  return wordsByLocale[locale];
}
