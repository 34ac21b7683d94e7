import type { MetricUnit } from '../metrics/metric';
import type { MetricId } from '../metrics/registry';
import type { Calendar } from '../model/calendar';
import { formatMetric } from './formatMetric';
import { formatCount } from './formatNumber';
import type { Locale } from './locale';
import { words } from './words';

/**
 * How much a metric has changed, with its sign: `−1 week`, `+4 d 2 h`, `+12.5 points` of a hundred for shares, `−2`.
 * No difference is `=`.
 */
export function formatDifference(
  id: MetricId,
  unit: MetricUnit,
  difference: number,
  calendar: Calendar,
  locale: Locale,
): string {
  const { same, more, less, points } = words(locale).number;
  if (difference === 0) return same;
  const size = Math.abs(difference);
  const text =
    unit === 'share'
      ? points(formatCount(size * 100, locale))
      : formatMetric(id, unit, size, calendar, locale);
  return difference < 0 ? less(text) : more(text);
}
