import type { Analysis } from '../metrics/analyse';
import type { Measured, MetricUnit } from '../metrics/metric';
import { type MetricId, metricOf, metrics } from '../metrics/registry';
import { measureWithRework } from '../simulation/totals/headlineTotals';
import { standInFor } from '../simulation/totals/reworkTotals';

/** Neutral: no change, or none that is better or worse in itself. */
export type Direction = 'better' | 'worse' | 'neutral';

/** A metric of two maps. */
export interface MetricComparison {
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly before: Measured;
  readonly after: Measured;
  /** After less before, in the metric's unit; null when one of them has no answer. */
  readonly difference: number | null;
  readonly direction: Direction | null;
}

/** Less than this of a figure is the noise of floating point. */
const noise = 1e-9;

/** Every metric of two maps, in the order in which metrics are listed to people. */
export function compareMaps(before: Analysis, after: Analysis): readonly MetricComparison[] {
  const [simulatedBefore, simulatedAfter] = [standInFor(before), standInFor(after)];
  return metrics.map((metric) => {
    const { id, unit } = metric;
    const measured = {
      before: measureWithRework(metric, before, simulatedBefore),
      after: measureWithRework(metric, after, simulatedAfter),
    };
    const difference = differenceOf(measured.before.value, measured.after.value);
    return { metric: id, unit, ...measured, difference, direction: directionOf(id, difference) };
  });
}

/** After less before; 0 where they differ by noise only, null where one of them is not known. */
export function differenceOf(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  return Math.abs(difference) <= noise * Math.max(Math.abs(before), Math.abs(after)) ? 0 : difference;
}

/** What a difference of a metric means for the stream; null when it is not known. */
export function directionOf(metric: MetricId, difference: number | null): Direction | null {
  if (difference === null) return null;
  const wanted = metricOf(metric).betterWhen;
  if (difference === 0 || wanted === null) return 'neutral';
  return difference < 0 === (wanted === 'lower') ? 'better' : 'worse';
}
