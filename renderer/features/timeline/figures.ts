import type { Analysis } from '#shared/metrics/analyse';
import type { Measured } from '#shared/metrics/metric';
import { type MetricId, metrics } from '#shared/metrics/registry';
import { type Direction, differenceOf, directionOf } from '#shared/scenario/compareMaps';
import {
  type HeadlineTotals,
  hasRework,
  headlineTotals,
  standInAtHand,
} from '#shared/simulation/totals/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { formatDifference } from '#shared/text/formatDifference';
import type { Words } from '#shared/text/words';
import {
  figureText,
  lackText,
  type MeasuredMetric,
  measure,
  nameInMap,
} from '../../ui/figure/measuredMetric';

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

/** The figures of a map, in the order in which they are read; `simulated` where rework has no exact formula. */
export function figuresOf(
  analysis: Analysis,
  words: Words,
  simulated: ReworkSimulated | null,
): readonly Figure[] {
  const { totals, metric } = words;
  const { calendar, steps } = analysis.document;
  const rework = hasRework(analysis);
  const totalsOfMap = headlineTotals(analysis, simulated);
  const of = (id: MetricId) => measure(analysis, id, simulated);
  const text = (one: MeasuredMetric) => figureText(one, calendar, words);

  function figure(
    id: MetricId,
    { shown, ...more }: Partial<Figure> & { readonly otherwise: string; readonly shown?: MeasuredMetric },
  ): Figure {
    const one = shown ?? of(id);
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

  /** A total with rework, where there is one; the first pass while it is being simulated. */
  function headline(id: 'leadTime' | 'processTime' | 'flowEfficiency') {
    const again =
      totalsOfMap.rework === 'included' ? ({ ...of(id), measured: totalsOfMap[id] } as const) : of(id);
    return { shown: again, behind: rework ? [`${id}WithRework` as const, id] : [id] };
  }

  const measured = of('measuredLeadTime');
  const isMeasured = measured.measured.value !== null;
  /** What says most beside the lead time: how long items really took; else how long it takes without rework. */
  function besideLeadTime(): string {
    if (isMeasured) {
      const gap = of('leadTimeGap').measured.value;
      const far = gap === null ? null : formatDifference('duration', gap, calendar, words.locale);
      return words.measurement.below(text(measured), far);
    }
    if (totalsOfMap.rework === 'left out') return totals.reworkLeftOut;
    if (rework) return totals.withoutRework(text(of('leadTime')));
    return totals.ofItWaiting(text(of('waitTime')));
  }

  const lead = headline('leadTime');
  const work = headline('processTime');
  const efficiency = headline('flowEfficiency');
  const labour = { ...of('labourTime'), measured: totalsOfMap.labourTime };
  const quality = of('rolledPercentCompleteAccurate').measured;
  const judged = quality.working.length;
  const waitSoFar = analysis.longestWait ?? analysis.longestWaitSoFar;
  return [
    figure('leadTime', {
      ...lead,
      otherwise: besideLeadTime(),
      behind: [...lead.behind, ...(isMeasured ? (['measuredLeadTime', 'leadTimeGap'] as const) : [])],
    }),
    figure('processTime', {
      ...work,
      otherwise: totals.labour(text(labour)),
      behind: [...work.behind, ...(rework ? (['labourTimeWithRework'] as const) : []), 'labourTime'],
    }),
    figure('flowEfficiency', {
      ...efficiency,
      otherwise:
        totalsOfMap.rework === 'included'
          ? totals.withoutRework(text(of('flowEfficiency')))
          : totals.processByLead,
      behind: [...efficiency.behind, 'valueAddingEfficiency'],
    }),
    figure('rolledPercentCompleteAccurate', {
      label: totals.rightFirstTime,
      otherwise: totals.rolled(judged, judged + quality.without.length),
    }),
    figure('handoffs', { otherwise: totals.handoffs }),
    analysis.constraint === null
      ? figure('longestWait', {
          otherwise: stepName(waitSoFar?.step, analysis, words) ?? totals.nothingWaits,
          waiting: waitSoFar !== null,
          behind: ['longestWait', 'waitTime'],
        })
      : figure('highestUtilisation', {
          label: totals.constraint,
          behind: ['highestUtilisation', 'longestWait', 'waitTime'],
          otherwise: stepName(analysis.constraint.step, analysis, words) ?? '',
        }),
  ].filter(() => steps.length > 0);
}

function stepName(id: string | undefined, analysis: Analysis, words: Words): string | null {
  return id === undefined ? null : nameInMap(analysis, words)(id);
}

/** What a figure of the future state is beside that of today. */
interface DifferenceToToday {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * How a figure of the strip differs from today, in words; null where one of the two is not known, or one counts rework
 * and the other not yet. `simulated` is what stands in for a closed form of the future state.
 */
export function differenceToToday(
  id: MetricId,
  today: Analysis,
  future: Analysis,
  simulated: ReworkSimulated | null,
  { future: words, locale }: Words,
): DifferenceToToday | null {
  const unit = metrics.find((one) => one.id === id)?.unit;
  const [before, after] = [
    headlineTotals(today, standInAtHand(today)),
    headlineTotals(future, simulated ?? standInAtHand(future)),
  ];
  if (unit === undefined || (before.rework === 'left out') !== (after.rework === 'left out')) return null;
  const difference = differenceOf(figure(id, today, before).value, figure(id, future, after).value);
  const direction = directionOf(id, difference);
  if (difference === null || direction === null) return null;
  if (difference === 0) return { text: words.difference.none, direction };
  const written = formatDifference(unit, difference, future.document.calendar, locale);
  return { text: words.difference[direction](written), direction };
}

/** A figure as the strip shows it: totals with rework where there is any. */
function figure(id: MetricId, analysis: Analysis, totals: HeadlineTotals): Measured {
  if (id === 'leadTime' || id === 'processTime' || id === 'flowEfficiency') return totals[id];
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  return metric.measure(analysis);
}
