import type { Analysis } from '#shared/metrics/analyse';
import type { MetricId } from '#shared/metrics/registry';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import type { Words } from '#shared/text/words';
import { figureText, lackText, type MeasuredMetric, measure, nameIn } from '../../ui/figure/measuredMetric';
import { type SimulatedMetric, simulatedText } from '../../ui/figure/simulatedTotal';

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

  function reworkText(id: SimulatedMetric): string {
    if (simulated === null) return totals.withRework(text(of(id)));
    return totals.withReworkSimulated(simulatedText(id, simulated, calendar, words));
  }

  const withRework = (id: MetricId): readonly MetricId[] => (rework ? [id] : []);
  const measured = of('measuredLeadTime');
  const isMeasured = measured.measured.value !== null;
  /** What says most beside the lead time: how long items really took, rework included. */
  function besideLeadTime(): string {
    if (isMeasured) return words.measurement.below(text(measured));
    return rework ? reworkText('leadTimeWithRework') : totals.ofItWaiting(text(of('waitTime')));
  }

  const quality = of('rolledPercentCompleteAccurate').measured;
  const judged = quality.working.length;
  return [
    figure('leadTime', {
      otherwise: besideLeadTime(),
      behind: [
        'leadTime',
        ...withRework('leadTimeWithRework'),
        ...(isMeasured ? (['measuredLeadTime', 'leadTimeGap'] as const) : []),
      ],
    }),
    figure('processTime', {
      otherwise: totals.labour(text(of('labourTime'))),
      behind: ['processTime', 'labourTime', ...withRework('processTimeWithRework')],
    }),
    figure('flowEfficiency', {
      otherwise: rework ? reworkText('flowEfficiencyWithRework') : totals.processByLead,
      behind: ['flowEfficiency', 'valueAddingEfficiency', ...withRework('flowEfficiencyWithRework')],
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
  return id === undefined ? null : nameIn(analysis, words)(id);
}
