import type { Analysis } from '#shared/metrics/analyse';
import type { Measured } from '#shared/metrics/metric';
import { type MetricId, metrics } from '#shared/metrics/registry';
import { type Direction, differenceOf, directionOf } from '#shared/scenario/compareMaps';
import { type HeadlineTotals, headlineTotals, standInAtHand } from '#shared/simulation/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { formatDifference } from '#shared/text/formatDifference';
import type { Words } from '#shared/text/words';

/** What a figure of the future state is beside that of today. */
export interface DifferenceToToday {
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
