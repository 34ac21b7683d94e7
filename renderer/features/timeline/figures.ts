import type { Analysis } from '#shared/metrics/analyse';
import type { Measured, MetricUnit } from '#shared/metrics/metric';
import { type MetricId, metrics } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';

/** A metric worked out for a map. */
export interface MeasuredMetric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly measured: Measured;
}

/** One figure of the strip. */
export interface Figure {
  readonly id: MetricId;
  readonly label: string;
  readonly value: string;
  /** The line below: a second reading, or what the figure lacks. */
  readonly below: string;
  /** Set apart in the colour of waiting. */
  readonly waiting: boolean;
  /** The metrics that open behind it, itself first. */
  readonly behind: readonly MetricId[];
}

/** Works out one metric. */
export function measure(analysis: Analysis, id: MetricId): MeasuredMetric {
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  return { id, unit: metric.unit, measured: metric.measure(analysis) };
}

/** A figure in words; a dash where it is not known. Lead times are rounded to read, work is told exactly. */
export function figureText(
  { id, unit, measured: { value } }: MeasuredMetric,
  calendar: Calendar,
  words: Words,
): string {
  if (value === null) return words.totals.unknown;
  switch (unit) {
    case 'duration':
      return formatDuration(value, calendar, isWork(id) ? 'exact' : 'headline');
    case 'share':
      return formatShare(value);
    case 'count':
      return formatCount(value);
  }
}

function isWork(id: MetricId): boolean {
  return id.startsWith('processTime') || id.startsWith('labourTime');
}

/** What a figure lacks, in a line; null where it lacks nothing. */
function lackText({ needs }: Measured, analysis: Analysis, words: Words): string | null {
  const [first] = needs;
  if (first === undefined) return null;
  return words.totals.lacks(words.metric.need(first, nameIn(analysis, words)), needs.length - 1);
}

/** Names steps and flows of a map. */
export function nameIn({ document }: Analysis, words: Words): (id: string) => string {
  const nameOf = (id: string) => document.steps.find((step) => step.id === id)?.name || words.totals.unnamed;
  return (id) => {
    const flow = document.flows.find((one) => one.id === id);
    return flow === undefined ? nameOf(id) : words.totals.onTheWay(nameOf(flow.from), nameOf(flow.to));
  };
}

/** The figures of a map, in the order in which they are read. */
export function figuresOf(analysis: Analysis, words: Words): readonly Figure[] {
  const { totals, metric } = words;
  const { calendar, steps, flows } = analysis.document;
  const rework = flows.some((flow) => flow.kind === 'rework');
  const of = (id: MetricId) => measure(analysis, id);
  const text = (one: MeasuredMetric) => figureText(one, calendar, words);

  function figure(id: MetricId, more: Partial<Figure> & { readonly otherwise: string }): Figure {
    const one = of(id);
    return {
      id,
      label: metric.byId[id].short,
      value: text(one),
      below: lackText(one.measured, analysis, words) ?? more.otherwise,
      waiting: false,
      behind: [id],
      ...more,
    };
  }

  const withRework = (id: MetricId): readonly MetricId[] => (rework ? [id] : []);
  const quality = of('rolledPercentCompleteAccurate').measured;
  const judged = quality.working.length;
  return [
    figure('leadTime', {
      otherwise: rework
        ? totals.withRework(text(of('leadTimeWithRework')))
        : totals.ofItWaiting(text(of('waitTime'))),
      behind: ['leadTime', ...withRework('leadTimeWithRework')],
    }),
    figure('processTime', {
      otherwise: totals.labour(text(of('labourTime'))),
      behind: ['processTime', 'labourTime', ...withRework('processTimeWithRework')],
    }),
    figure('flowEfficiency', {
      otherwise: rework ? totals.withRework(text(of('flowEfficiencyWithRework'))) : totals.processByLead,
      behind: ['flowEfficiency', ...withRework('flowEfficiencyWithRework')],
    }),
    figure('rolledPercentCompleteAccurate', {
      label: totals.rightFirstTime,
      otherwise: totals.rolled(judged, judged + quality.without.length),
    }),
    figure('handoffs', { otherwise: totals.handoffs }),
    analysis.constraint === null
      ? figure('longestWait', {
          otherwise: stepName(analysis.longestWait?.step, analysis, words) ?? totals.nothingWaits,
          waiting: analysis.longestWait !== null,
        })
      : figure('highestUtilisation', {
          label: totals.constraint,
          otherwise: stepName(analysis.constraint.step, analysis, words) ?? '',
        }),
  ].filter(() => steps.length > 0);
}

function stepName(id: string | undefined, analysis: Analysis, words: Words): string | null {
  return id === undefined ? null : nameIn(analysis, words)(id);
}
