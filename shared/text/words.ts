import type { Locale } from '../model/locale';
import { askWords } from './en/ask';
import { automateFirstWords } from './en/automateFirst';
import { canvasWords } from './en/canvas';
import { changeWords } from './en/change';
import { commandWords } from './en/commands';
import { csvWords } from './en/csv';
import { dayWords, durationWords } from './en/duration';
import { exchangeWords } from './en/exchange';
import { fileWords } from './en/file';
import { findingWords } from './en/findings';
import { futureWords } from './en/future';
import { gridWords, paneWords } from './en/grid';
import { handoutWords } from './en/handout';
import { improvementWords } from './en/improvement';
import { improvementsWords } from './en/improvements';
import { inspectorWords } from './en/inspector';
import { keyWords } from './en/keys';
import { libraryWords } from './en/library';
import { measurementWords } from './en/measurement';
import { metricWords } from './en/metrics';
import { numberWords } from './en/number';
import {
  automatePanelWords,
  brokenWords,
  capacityWords,
  findingsPanelWords,
  forecastWords,
  sideWords,
} from './en/panels';
import { pasteWords } from './en/paste';
import { pictureWords } from './en/picture';
import { presentWords } from './en/present';
import { proposalDialogWords } from './en/proposalDialog';
import { readingWords } from './en/reading';
import { scenarioWords } from './en/scenario';
import { findWords, paletteWords, setAsideWords } from './en/search';
import { shellWords } from './en/shell';
import { totalsWords } from './en/totals';
import { trueScaleWords } from './en/trueScale';
import { workshopWords } from './en/workshop';
import { englishFirst, type FirstWords, learnFirstWords } from './firstWords';
import type { Said } from './said';

const english = {
  ...englishFirst,
  side: sideWords,
  forecast: forecastWords,
  findingsPanel: findingsPanelWords,
  capacity: capacityWords,
  automatePanel: automatePanelWords,
  exchange: exchangeWords,
  library: libraryWords,
  automateFirst: automateFirstWords,
  broken: brokenWords,
  canvas: canvasWords,
  change: changeWords,
  command: commandWords,
  csv: csvWords,
  day: dayWords,
  duration: durationWords,
  ask: askWords,
  improvement: improvementWords,
  improvements: improvementsWords,
  inspector: inspectorWords,
  keys: keyWords,
  file: fileWords,
  find: findWords,
  finding: findingWords,
  future: futureWords,
  grid: gridWords,
  handout: handoutWords,
  proposalDialog: proposalDialogWords,
  measurement: measurementWords,
  metric: metricWords,
  number: numberWords,
  palette: paletteWords,
  panes: paneWords,
  paste: pasteWords,
  picture: pictureWords,
  present: presentWords,
  reading: readingWords,
  scenario: scenarioWords,
  setAside: setAsideWords,
  shell: shellWords,
  totals: totalsWords,
  trueScale: trueScaleWords,
  workshop: workshopWords,
};

/** Everything that people read, by topic. Every language says all that English says. */
export type Topics = Said<typeof english>;

/** The words of a language, and which one it is: numbers and times are written by its customs. */
export interface Words extends Topics, FirstWords {
  readonly locale: Locale;
}

const known = new Map<Locale, Words>([['en', { ...english, locale: 'en' }]]);

/** The words of a language. English is there from the start, the others once they are loaded; until then it is English. */
export function words(locale: Locale): Words {
  const found = known.get(locale) ?? known.get('en');
  if (found === undefined) throw new Error('English is always there');
  return found;
}

/** Makes the words of a language known. */
export function learnWords(locale: Locale, topics: Topics): void {
  known.set(locale, { ...topics, locale });
  learnFirstWords(locale, topics);
}

/** What English says: what other languages are measured by. */
export const englishTopics: Topics = english;
