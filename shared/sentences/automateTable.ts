import { type AutomateFirst, automateFirst } from '../advice/automation/automateFirst';
import type { AutomationGain } from '../advice/automation/automationGain';
import {
  type AutomationColumn,
  automationColumns,
  columnValue,
  gainsByGroup,
} from '../advice/automation/automationOrder';
import type { Analysis } from '../metrics/analyse';
import { nameIn } from '../metrics/nameIn';
import type { Need } from '../metrics/need';
import type { AutomationAssumptions } from '../model/step';
import { durationColumn } from '../text/durationColumn';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Words } from '../text/words';
import { automationSentence } from './automationSentence';

/** What to automate first as tables of texts, for print. */
export interface AutomateTable {
  /** What the order goes by, and what is assumed. */
  readonly about: readonly string[];
  readonly header: readonly string[];
  /** At least one; a single one that needs no heading has null. */
  readonly groups: readonly AutomateGroup[];
  /** The steps that cannot be automated, each with its reason. */
  readonly excluded: readonly string[];
  /** Steps that were left out behind the last row. */
  readonly more: number;
}

interface AutomateGroup {
  readonly heading: string | null;
  /** A row a step: its name, what would be saved, and why. */
  readonly rows: readonly (readonly string[])[];
}

/** The steps to automate, at most so many; a sentence where there are none or nobody can know. */
export function automateTable(analysis: Analysis, words: Words, most: number): AutomateTable | string {
  const { automateFirst: text, handout } = words;
  const advice = automateFirst(analysis);
  const { ranking, needs } = advice;
  if (needs.length > 0) return handout.needs(needs.map((need) => needText(analysis, words, need)).join('; '));
  if (ranking.length === 0) return text.nothing;
  const shown = ranking.slice(0, most);
  const { columns, columnsByItem } = text;
  const header = analysis.capacity.takt === null ? { ...columns, ...columnsByItem } : columns;
  const write = columnTexts(shown, analysis, words);
  return {
    about: aboutRanking(analysis, words, advice, shown),
    header: [header.step, ...automationColumns.map((column) => header[column]), header.why],
    groups: gainsByGroup(shown).map(({ group, gains }) => ({
      heading: group === 'all' ? null : text.groups[group],
      rows: gains.map((gain) => [
        nameIn(analysis)(gain.step),
        ...automationColumns.map((column) => write(gain, column)),
        [
          automationSentence(gain, analysis.document.calendar, words.locale),
          ...remarks(analysis, words, gain),
        ].join(' '),
      ]),
    })),
    excluded: excludedTexts(analysis, words, advice),
    more: Math.max(0, ranking.length - most),
  };
}

/** How the values of a column are written: all times that stand in one have one unit. */
export function columnTexts(
  gains: readonly AutomationGain[],
  { document: { calendar } }: Pick<Analysis, 'document'>,
  { picture, metric, locale }: Words,
): (gain: AutomationGain, column: AutomationColumn) => string {
  const inUnitOf = (columns: readonly AutomationColumn[]) => {
    const values = gains.flatMap((gain) => columns.map((column) => columnValue(gain, column)));
    return durationColumn(
      values.filter((value) => value !== null),
      calendar,
      locale,
    );
  };
  // Both gains of lead time stand side by side, and are compared with each other too.
  const lead = inUnitOf(['leadTime', 'workAlone']);
  const labour = inUnitOf(['labour']);
  return (gain, column) => {
    const value = columnValue(gain, column);
    if (value === null) return picture.unknown;
    if (column === 'rework') return formatCount(value, locale);
    if (column === 'labour') return labour(value);
    const isBound = column === 'leadTime' && gain.leadTimeSaved === null;
    return isBound ? metric.atLeast(lead(value, 'down')) : lead(value);
  };
}

function aboutRanking(
  analysis: Analysis,
  words: Words,
  { assumptions }: AutomateFirst,
  shown: readonly AutomationGain[],
): readonly string[] {
  const { automateFirst: text } = words;
  const own = shown.filter(
    ({ step }) => (analysis.document.steps[analysis.indexOf(step)]?.automation ?? null) !== null,
  );
  const names = own.map(({ step }) => nameIn(analysis)(step)).join(', ');
  return [
    text.ranking,
    ...(shown.some(({ method }) => method === 'simulated') ? [text.simulated] : []),
    assumed(assumptions, words),
    ...(own.length > 0 ? [text.ownAssumptions(names)] : []),
  ];
}

function excludedTexts(analysis: Analysis, { automateFirst: text }: Words, { excluded }: AutomateFirst) {
  return excluded.map(({ step, reason }) => text.excludedStep(nameIn(analysis)(step), reason));
}

/** What the demand would be needed for is said once, in the heads of the columns. */
function remarks(analysis: Analysis, words: Words, { method, needs }: AutomationGain): readonly string[] {
  const lacks = needs.filter((need) => need.kind !== 'map' || need.field !== 'demand');
  const texts = [...new Set(lacks.map((need) => needText(analysis, words, need)))];
  return [
    ...(method === 'upperBound' ? [words.automateFirst.notExact] : []),
    ...(texts.length === 0 ? [] : [`${words.handout.needs(texts.join('; '))}.`]),
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
