import type { Analysis } from '#shared/metrics/analyse';
import type { Measured, MetricUnit } from '#shared/metrics/metric';
import { type MetricId, metrics } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import { measureWithRework } from '#shared/simulation/totals/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { formatMeasured } from '#shared/text/formatMetric';
import type { Words } from '#shared/text/words';

/** A metric worked out for a map. */
export interface MeasuredMetric {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly measured: Measured;
}

/** Works out one metric; from a simulation where that stands in for a closed form. */
export function measure(
  analysis: Analysis,
  id: MetricId,
  simulated: ReworkSimulated | null = null,
): MeasuredMetric {
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  return { id, unit: metric.unit, measured: measureWithRework(metric, analysis, simulated) };
}

/** A figure in words, or what it is at least; a dash where nothing is known. */
export function figureText(one: MeasuredMetric, calendar: Calendar, words: Words): string {
  return formatMeasured(one.unit, one.measured, calendar, words) ?? words.totals.unknown;
}

/** What a figure lacks, in a line; null where it lacks nothing. */
export function lackText({ needs }: Measured, analysis: Analysis, words: Words): string | null {
  const [first] = needs;
  if (first === undefined) return null;
  return words.totals.lacks(words.metric.need(first, nameInMap(analysis, words)), needs.length - 1);
}

/** Names steps and flows of a map. */
export function nameInMap({ document }: Analysis, words: Words): (id: string) => string {
  const nameOf = (id: string) => document.steps.find((step) => step.id === id)?.name || words.totals.unnamed;
  return (id) => {
    const flow = document.flows.find((one) => one.id === id);
    return flow === undefined ? nameOf(id) : words.totals.onTheWay(nameOf(flow.from), nameOf(flow.to));
  };
}
