import type { MetricUnit } from '../metrics/metric';
import type { MetricId } from '../metrics/registry';
import type { Calendar } from '../model/calendar';
import { formatDuration } from '../time/formatDuration';
import { formatCount, formatShare } from './formatNumber';
import type { Locale } from './locale';

/**
 * A metric's figure for people. Lead times and waits are rounded to be grasped (`9.6 weeks`); work is small
 * beside them and gets added up, so it is told exactly (`6 d 7 h`, or `6 days 7 hours` to be read aloud).
 */
export function formatMetric(
  id: MetricId,
  unit: MetricUnit,
  value: number,
  calendar: Calendar,
  locale: Locale,
  workStyle: 'exact' | 'spoken' = 'exact',
): string {
  switch (unit) {
    case 'duration':
      return formatDuration(value, calendar, isWork(id) ? workStyle : 'headline', locale);
    case 'share':
      return formatShare(value, locale);
    case 'count':
      return formatCount(value, locale);
  }
}

function isWork(id: MetricId): boolean {
  return id.startsWith('processTime') || id.startsWith('labourTime');
}
