import type { Locale } from '../model/locale';
import { automateFirstWords } from './en/advice/automateFirst';
import { findingWords } from './en/advice/findings';
import { dayWords, durationWords } from './en/figures/duration';
import { measurementWords } from './en/figures/measurement';
import { metricWords } from './en/figures/metrics';
import { numberWords } from './en/figures/number';
import { csvWords } from './en/files/csv';
import { exchangeWords } from './en/files/exchange';
import { fileWords } from './en/files/file';
import { handoutWords } from './en/files/handout';
import { pasteWords } from './en/files/paste';
import { proposalDialogWords } from './en/files/proposalDialog';
import { keyWords } from './en/frame/keys';
import { libraryWords } from './en/frame/library';
import {
  automatePanelWords,
  brokenWords,
  capacityWords,
  findingsPanelWords,
  forecastWords,
  sideWords,
} from './en/frame/panels';
import { findWords, paletteWords, quarantineWords } from './en/frame/search';
import { shellWords } from './en/frame/shell';
import { askWords } from './en/future/ask';
import { changeWords } from './en/future/change';
import { futureWords } from './en/future/future';
import { improvementWords } from './en/future/improvement';
import { improvementsWords } from './en/future/improvements';
import { scenarioWords } from './en/future/scenario';
import { canvasWords } from './en/map/canvas';
import { commandWords } from './en/map/commands';
import { gridWords, paneWords } from './en/map/grid';
import { inspectorWords } from './en/map/inspector';
import { pictureWords } from './en/map/picture';
import { presentWords } from './en/map/present';
import { readingWords } from './en/map/reading';
import { totalsWords } from './en/map/totals';
import { trueScaleWords } from './en/map/trueScale';
import { workshopWords } from './en/map/workshop';
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
  quarantine: quarantineWords,
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
