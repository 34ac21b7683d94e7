import type { Measured, MetricUnit } from '../metrics/metric';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import { formatDuration } from './formatDuration';
import { formatCount, formatShare } from './formatNumber';
import type { Words } from './words';

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

/** A figure, or what it is at least; null where nothing is known of it. */
export function formatMeasured(
  unit: MetricUnit,
  { value, atLeast }: Pick<Measured, 'value' | 'atLeast'>,
  calendar: Calendar,
  { metric, locale }: Pick<Words, 'metric' | 'locale'>,
  style: 'short' | 'long' = 'short',
): string | null {
  if (value !== null) return formatMetric(unit, value, calendar, locale, style);
  if (atLeast === null || atLeast <= 0) return null;
  return metric.atLeast(
    unit === 'duration'
      ? formatDuration(atLeast, calendar, style, locale, 'down')
      : formatMetric(unit, atLeast, calendar, locale, style),
  );
}
