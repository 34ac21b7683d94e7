import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import type { Seconds } from '../model/units';
import { formatDuration, inShort, type SizedUnit, shownUnits } from './formatDuration';
import { words } from './words';

/** More of a unit than this is hard to grasp (2,904 min), so a smaller unit is not tried. */
const hardToGrasp = 1000;
/** What rounding to whole numbers may take from a length of time in a column. */
const tolerance = 0.02;

/**
 * Writes the times of one column in one unit, so that they can be compared at a glance: `6 d` above `5 d`, not `1 w 1 d`
 * above `5 d`. It is the largest unit in which all of them are whole to within 2 %, or else the smallest that leaves the
 * longest below 1,000; what would round to nothing is `<1 d`. A time that stands alone is written as everywhere. A lower
 * bound (`down`) never says more than is known; one below the unit is written in its own.
 *
 * @param lengths all that will stand in the column, in seconds; signs do not matter.
 */
export function durationColumn(
  lengths: readonly Seconds[],
  calendar: Calendar,
  locale: Locale,
): (seconds: Seconds, rounding?: 'nearest' | 'down') => string {
  const sizes = [...new Set(lengths.map(Math.abs))].filter((size) => size >= 1);
  const unit = sizes.length < 2 ? undefined : commonUnit(sizes, shownUnits(calendar));
  const alone = (seconds: Seconds, rounding: 'nearest' | 'down' = 'nearest') =>
    formatDuration(seconds, calendar, 'short', locale, rounding);
  if (unit === undefined) return alone;
  return (seconds, rounding = 'nearest') => {
    const { lessThan, less } = words(locale).number;
    const exact = Math.abs(seconds) / unit.size;
    // What a sum of seconds leaves behind is no whole unit less.
    const count = rounding === 'down' ? Math.floor(exact + 1e-9) : Math.round(exact);
    if (rounding === 'down' && count === 0) return alone(seconds, rounding);
    const text =
      count === 0 && seconds !== 0
        ? lessThan(inShort(1, unit.unit, locale))
        : inShort(count, unit.unit, locale);
    return seconds < 0 ? less(text) : text;
  };
}

function commonUnit(sizes: readonly Seconds[], units: readonly SizedUnit[]): SizedUnit | undefined {
  const longest = Math.max(...sizes);
  const candidates = units.filter(
    (unit, index) => index === 0 || Math.round(longest / unit.size) < hardToGrasp,
  );
  const whole = (unit: SizedUnit) =>
    sizes.every((size) => Math.abs(Math.round(size / unit.size) * unit.size - size) <= size * tolerance);
  return candidates.find(whole) ?? candidates.at(-1);
}
