import type { Calendar } from '../model/calendar';
import type { Seconds } from '../model/units';
import { decimalsOf, numberFormat } from '../text/formatNumber';
import type { Locale } from '../text/locale';
import { words } from '../text/words';
import { nearestTwoUnits } from './twoUnits';
import { secondsPerUnit } from './units';

/**
 * How a duration is put into words. None ever rounds something to nothing (`<1 s`), and all carry over
 * (59.999 min is 1 h).
 *
 * - `headline`: the largest unit of which there is at least one, in full: `9.6 weeks`, `1 week`, `2.98 weeks`.
 * - `box`: the same in short, for data boxes, ladders and tables: `4.75 d`, `2 d`, `1 w`.
 * - `exact`: up to two units, chosen so that nothing is lost where that is possible: `6 d 7 h`, `7 d 7 h`.
 * - `spoken`: as `exact`, with the units in full, for what is read aloud: `6 days 7 hours`.
 * - `hours`: never more than hours, for the echo of what was typed: `32 h`.
 *
 * One number has three significant digits and at most two decimals, without trailing zeros. Weeks are the
 * largest unit: "2.4 months" would leave a reader to ask how long a month is.
 */
export type DurationStyle = 'headline' | 'box' | 'exact' | 'spoken' | 'hours';

/** A unit that durations are shown in. */
export type ShownUnit = 'w' | 'd' | 'h' | 'min' | 's';

/** A unit and its seconds in a calendar. */
export interface SizedUnit {
  readonly unit: ShownUnit;
  readonly size: Seconds;
}

/**
 * A time for people to read, in the given language. Zero is `0 h`. A difference may be negative and keeps
 * its sign.
 *
 * @param seconds finite; anything else is a mistake of the caller and throws a RangeError.
 */
export function formatDuration(
  seconds: Seconds,
  calendar: Calendar,
  style: DurationStyle,
  locale: Locale,
): string {
  if (!Number.isFinite(seconds)) throw new RangeError(`not a length of time: ${seconds}`);
  const size = Math.abs(seconds);
  const text = unsigned(size, calendar, style, locale);
  return seconds < 0 ? `−${text}` : text;
}

function unsigned(size: Seconds, calendar: Calendar, style: DurationStyle, locale: Locale): string {
  const long = style === 'headline' || style === 'spoken';
  if (size === 0) return withUnit(0, 'h', long, locale);
  if (size < 1) return words(locale).number.lessThan(withUnit(1, 's', long, locale));
  const units = shownUnits(calendar).filter(
    ({ unit }) => style !== 'hours' || (unit !== 'w' && unit !== 'd'),
  );
  if (style === 'exact' || style === 'spoken') {
    const terms = nearestTwoUnits(Math.round(size), units);
    return terms.map(({ count, unit }) => withUnit(count, unit, long, locale)).join(' ');
  }
  const { value, unit } = largestFitting(size, units);
  return withUnit(value, unit, long, locale);
}

/** From the largest to the smallest. A unit that this calendar makes no longer than the next is left out. */
function shownUnits(calendar: Calendar): readonly SizedUnit[] {
  const ascending: SizedUnit[] = [];
  for (const unit of ['s', 'min', 'h', 'd', 'w'] as const) {
    const size = secondsPerUnit(unit, calendar);
    if (size > (ascending.at(-1)?.size ?? 0)) ascending.push({ unit, size });
  }
  return ascending.reverse();
}

function largestFitting(size: Seconds, units: readonly SizedUnit[]): { value: number; unit: ShownUnit } {
  for (const [index, { unit, size: unitSize }] of units.entries()) {
    const value = size / unitSize;
    if (value >= 1) return { value, unit };
    const below = units[index + 1];
    if (below === undefined) break;
    // 59.999 min would be rounded to 60 min: that is 1 h.
    const ratio = unitSize / below.size;
    if (round(size / below.size) >= ratio) return { value: 1, unit };
  }
  return { value: size, unit: 's' };
}

function round(value: number): number {
  const scale = 10 ** decimalsOf(value);
  return Math.round(value * scale) / scale;
}

function withUnit(value: number, unit: ShownUnit, long: boolean, locale: Locale): string {
  const { number, duration } = words(locale);
  const count = numberFormat(locale, { maximumFractionDigits: decimalsOf(value) }).format(value);
  if (!long) return number.withUnit(count, duration.unitSymbols[unit]);
  // A line may break in front of a whole word, unlike in front of a symbol.
  return `${count} ${(count === '1' ? duration.unitName : duration.unitNames)[unit]}`;
}
