import type { MetricUnit } from '../metrics/metric';
import type { Calendar } from '../model/calendar';
import { formatDuration } from '../time/formatDuration';
import { formatCount, formatShare } from './formatNumber';
import type { Locale } from './locale';

/** A metric's figure for people: `2 w 5 d`, `14%`, `4`. Times are in short, or in full for what is read aloud. */
export function formatMetric(
  unit: MetricUnit,
  value: number,
  calendar: Calendar,
  locale: Locale,
  style: 'short' | 'long' = 'short',
): string {
  switch (unit) {
    case 'duration':
      return formatDuration(value, calendar, style, locale);
    case 'share':
      return formatShare(value, locale);
    case 'count':
      return formatCount(value, locale);
  }
}
