import type { MetricUnit } from '../metrics/metric';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import type { Seconds } from '../model/units';
import { durationColumn } from './durationColumn';
import { formatCount, formatPoints } from './formatNumber';
import { words } from './words';

/** A difference of one metric between two maps; null where it is not known on both sides. */
interface UnitDifference {
  readonly unit: MetricUnit;
  readonly difference: number | null;
}

/** Writes a difference that is known. */
export type FormatDifference = (unit: MetricUnit, difference: number) => string;

/**
 * How much a metric has changed, with its sign: `−1 w`, `+4 d 2 h`, `+13 points` of a hundred for shares, `−2`.
 * No difference is `=`. For a difference that stands alone; those of one table are written by {@link differenceColumn}.
 */
export function formatDifference(
  unit: MetricUnit,
  difference: number,
  calendar: Calendar,
  locale: Locale,
): string {
  return differenceColumn([{ unit, difference }], calendar, locale)(unit, difference);
}

/** Writes the differences of one table as {@link formatDifference}, all its times in one unit: `−41 d` above `−5 d`. */
export function differenceColumn(
  rows: readonly UnitDifference[],
  calendar: Calendar,
  locale: Locale,
): FormatDifference {
  const lengths = rows.flatMap(({ unit, difference }) =>
    unit === 'duration' && difference !== null ? [difference] : [],
  );
  const time = durationColumn(lengths, calendar, locale);
  return (unit, difference) => {
    const { same, more, less } = words(locale).number;
    if (difference === 0) return same;
    const text = sizeText(unit, Math.abs(difference), time, locale);
    return difference < 0 ? less(text) : more(text);
  };
}

function sizeText(
  unit: MetricUnit,
  size: number,
  time: (seconds: Seconds) => string,
  locale: Locale,
): string {
  switch (unit) {
    case 'duration':
      return time(size);
    case 'share':
      return formatPoints(size, locale);
    case 'count':
      return formatCount(size, locale);
  }
}
