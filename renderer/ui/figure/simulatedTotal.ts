import type { MetricId } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { formatDuration } from '#shared/text/formatDuration';
import { formatMetric } from '#shared/text/formatMetric';
import type { Words } from '#shared/text/words';

/** The totals that a simulation gives where they have no exact formula. */
export const simulatedMetrics = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'flowEfficiencyWithRework',
] as const satisfies readonly MetricId[];
export type SimulatedMetric = (typeof simulatedMetrics)[number];

/** Whether a simulation gives this total where it has no exact formula. */
export function isSimulatedMetric(metric: MetricId): metric is SimulatedMetric {
  return simulatedMetrics.some((one) => one === metric);
}

/** A simulated total, in seconds or 0..1; null where a process time on the way is unknown. */
export function simulatedTotal(
  metric: SimulatedMetric,
  { leadTime, processTime }: ReworkSimulated,
): number | null {
  switch (metric) {
    case 'leadTimeWithRework':
      return leadTime;
    case 'processTimeWithRework':
      return processTime;
    case 'flowEfficiencyWithRework':
      return processTime === null || leadTime === 0 ? null : Math.min(1, processTime / leadTime);
  }
}

/** A simulated total in words; a dash where it is not known. */
export function simulatedText(
  metric: SimulatedMetric,
  simulated: ReworkSimulated,
  calendar: Calendar,
  words: Words,
): string {
  const value = simulatedTotal(metric, simulated);
  if (value === null) return words.totals.unknown;
  const unit = metric === 'flowEfficiencyWithRework' ? 'share' : 'duration';
  return formatMetric(unit, value, calendar, words.locale);
}

/** That a total is simulated, with its standard error where that is known: of the lead time. */
export function simulatedMark(
  metric: SimulatedMetric,
  { standardError }: ReworkSimulated,
  calendar: Calendar,
  { forecast, locale }: Words,
): string {
  if (metric !== 'leadTimeWithRework') return forecast.simulatedNote;
  return forecast.simulatedWithError(formatDuration(standardError, calendar, 'short', locale));
}
