import type { Analysis } from '../metrics/analyse';
import { nameIn } from '../metrics/nameIn';
import type { Need } from '../metrics/need';
import type { AutomationAssumptions } from '../model/step';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Words } from '../text/words';
import { durationColumn } from '../time/durationColumn';
import { automateFirst } from './automateFirst';
import type { AutomationGain } from './automationGain';
import { automationSentence } from './automationSentence';

/** What to automate first as a table of texts, for print. */
export interface AutomateTable {
  /** What the order goes by, and what is taken for granted. */
  readonly about: readonly string[];
  readonly header: readonly string[];
  /** A row a step: its name, what would be saved, and why. */
  readonly rows: readonly (readonly string[])[];
  /** Steps that were left out behind the last row. */
  readonly more: number;
}

/** The steps to automate, at most so many; a sentence where there are none or nobody can know. */
export function automateTable(analysis: Analysis, words: Words, most: number): AutomateTable | string {
  const { automateFirst: text, cli } = words;
  const { assumptions, ranking, needs } = automateFirst(analysis);
  if (needs.length > 0) return cli.needs(needs.map((need) => needText(analysis, words, need)).join('; '));
  if (ranking.length === 0) return text.nothing;
  const monthly = analysis.capacity.takt !== null;
  const { step, lead, labour, rework, why } = monthly ? text.columnsByMonth : text.columnsByItem;
  return {
    about: [text.ranking, assumed(assumptions, words)],
    header: [step, lead, labour, rework, why],
    rows: rowsOf(analysis, words, ranking.slice(0, most), monthly),
    more: Math.max(0, ranking.length - most),
  };
}

/** A row a step; the savings of a column are all in one unit. */
function rowsOf(
  analysis: Analysis,
  words: Words,
  ranking: readonly AutomationGain[],
  monthly: boolean,
): readonly (readonly string[])[] {
  const { calendar } = analysis.document;
  const labourOf = (gain: AutomationGain) => (monthly ? gain.labourSavedPerMonth : gain.labourSaved);
  const leads = column(ranking.map(({ leadTimeSaved }) => leadTimeSaved));
  const labours = column(ranking.map(labourOf));
  return ranking.map((gain) =>
    rowOf(analysis, words, gain, monthly, [leads(gain.leadTimeSaved), labours(labourOf(gain))]),
  );

  function column(seconds: readonly (number | null)[]): (one: number | null) => string {
    const known = seconds.filter((one) => one !== null);
    const write = durationColumn(known, calendar, words.locale);
    return (one) => (one === null ? words.picture.unknown : write(one));
  }
}

function rowOf(
  analysis: Analysis,
  words: Words,
  gain: AutomationGain,
  monthly: boolean,
  saved: readonly string[],
): readonly string[] {
  const { calendar } = analysis.document;
  const { picture, locale } = words;
  const rework = monthly ? gain.reworkAvoidedPerMonth : gain.reworkAvoided;
  return [
    nameIn(analysis)(gain.step),
    ...saved,
    rework === null ? picture.unknown : formatCount(rework, locale),
    [automationSentence(gain.facts, calendar, locale), ...remarks(analysis, words, gain)].join(' '),
  ];
}

/** What the demand would be needed for is said once, in the heads of the columns. */
function remarks(analysis: Analysis, words: Words, { exact, needs }: AutomationGain): readonly string[] {
  const lacks = needs.filter((need) => need.kind !== 'map' || need.field !== 'demand');
  const texts = [...new Set(lacks.map((need) => needText(analysis, words, need)))];
  return [
    ...(exact ? [] : [words.automateFirst.notExact]),
    ...(texts.length === 0 ? [] : [`${words.cli.needs(texts.join('; '))}.`]),
  ];
}

function assumed(assumptions: AutomationAssumptions, { automateFirst: text, locale }: Words): string {
  const { processFactor, waitFactor, percentCompleteAccurate, reworkFactor } = assumptions;
  return text.assumed(
    formatShare(processFactor, locale),
    formatShare(waitFactor, locale),
    formatShare(percentCompleteAccurate, locale),
    formatShare(reworkFactor, locale),
  );
}

function needText(analysis: Analysis, { metric }: Words, need: Need): string {
  return metric.need(need, nameIn(analysis));
}
