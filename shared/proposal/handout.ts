import type { Analysis } from '../metrics/analyse';
import type { Measured } from '../metrics/metric';
import { nameIn } from '../metrics/nameIn';
import type { Need } from '../metrics/need';
import { isListed, type MetricId, metrics } from '../metrics/registry';
import type { StepId } from '../model/step';
import { hasRework, headlineTotals, measureWithRework } from '../simulation/totals/headlineTotals';
import { standInFor } from '../simulation/totals/reworkTotals';
import { formatMeasured } from '../text/formatMetric';
import { formatCount } from '../text/formatNumber';
import { headlineSentence } from '../text/headlineSentence';
import type { Words } from '../text/words';

/** What every document made of a map says first, before any file format. */
export interface Handout {
  readonly title: string;
  /** How long an item takes, and how much of that is work. */
  readonly sentence: string;
  /** Null where nobody has said one. */
  readonly outcome: string | null;
  readonly figures: readonly HandoutFigure[];
  /** In which calendar times are counted. */
  readonly calendar: string;
}

export function handoutOf(analysis: Analysis, words: Words): Handout {
  const { title, outcome, calendar, steps } = analysis.document;
  const { app, handout, locale, picture } = words;
  const totals = { steps: steps.length, ...headlineTotals(analysis, standInFor(analysis)) };
  return {
    title: title.trim() || picture.untitled,
    sentence: headlineSentence(totals, calendar, app.headline, locale),
    outcome: outcome.trim() === '' ? null : picture.heading.outcome(outcome.trim()),
    figures: handoutFigures(analysis, words),
    calendar: handout.calendar(
      formatCount(calendar.hoursPerDay, locale),
      formatCount(calendar.daysPerWeek, locale),
      formatCount(calendar.weeksPerMonth, locale),
    ),
  };
}

/** A figure of a map for people who do not have the program. */
export interface HandoutFigure {
  readonly id: MetricId;
  readonly name: string;
  /** Written out; a dash where it is not known. */
  readonly result: string;
  /** What it says, and at which step it is so; where it is not known, what is missing. */
  readonly meaning: string;
  /** How it is worked out. */
  readonly formula: string;
}

/** Without these nobody can judge a stream: where they are not known, a dash says why. */
const always: readonly MetricId[] = [
  'leadTime',
  'processTime',
  'waitTime',
  'flowEfficiency',
  'rolledPercentCompleteAccurate',
];

/** Details and what tells how well figures are known: for those who have the program. Every other figure is told where it is known. */
const leftOut: ReadonlySet<MetricId> = new Set([
  'valueAddingEfficiency',
  'automationCoverageByTime',
  'leadTimeWithRework',
  'processTimeWithRework',
  'labourTimeWithRework',
  'flowEfficiencyWithRework',
  'waitMultipleAtConstraint',
  'peopleNeeded',
  'workInProcess',
  'impliedWorkInProcess',
  'inventoryTime',
  'longestManualStepBeforeProduction',
  'estimatedShare',
  'votedShare',
  'measuredShare',
  'stockShare',
  'disputedTime',
]);

/** The figures that come first where something goes back; those of the first pass stand behind them. */
const whereReworked: readonly MetricId[] = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'flowEfficiencyWithRework',
  'labourTimeWithRework',
];

const mostNeeds = 3;

/** The totals of a map, in the order in which figures are listed to people. */
function handoutFigures(analysis: Analysis, words: Words): readonly HandoutFigure[] {
  const { document } = analysis;
  const first = hasRework(analysis) ? whereReworked : [];
  const told = new Set<MetricId>([...first, ...always]);
  const simulated = standInFor(analysis);
  const inOrder = [
    ...metrics.filter(({ id }) => first.includes(id)),
    ...metrics.filter(({ id }) => !first.includes(id)),
  ];
  return inOrder.flatMap((metric): readonly HandoutFigure[] => {
    const { id } = metric;
    if (!told.has(id) && leftOut.has(id)) return [];
    const measured = measureWithRework(metric, analysis, simulated);
    if (!told.has(id) && (measured.value === null || !isListed(id, document))) return [];
    const { name, formula } = words.metric.byId[id];
    const result = formatMeasured(metric.unit, measured, document.calendar, words) ?? words.picture.unknown;
    return [{ id, name, result, meaning: meaningOf(analysis, words, id, measured), formula }];
  });
}

function meaningOf(analysis: Analysis, words: Words, id: MetricId, measured: Measured): string {
  const { handout, metric } = words;
  if (measured.value === null) return handout.needs(needsText(analysis, words, measured.needs));
  const step = stepOf(analysis, id);
  return [
    ...(step === null ? [] : [handout.atStep(nameIn(analysis)(step))]),
    metric.byId[id].definition,
    ...(measured.without.length > 0 ? [handout.without(needsText(analysis, words, measured.without))] : []),
    ...(measured.exact ? [] : [metric.notExact]),
    ...(measured.simulated ? [metric.countedVisits] : []),
  ].join(' ');
}

function stepOf(analysis: Analysis, id: MetricId): StepId | null {
  if (id === 'longestWait') return analysis.longestWait?.step ?? null;
  return id === 'highestUtilisation' ? (analysis.constraint?.step ?? null) : null;
}

function needsText(analysis: Analysis, { handout, metric }: Words, needs: readonly Need[]): string {
  const shown = needs.slice(0, mostNeeds).map((need) => metric.need(need, nameIn(analysis)));
  return handout.list(shown, needs.length - shown.length);
}
