import type { Calendar } from '../model/calendar';
import type { Seconds } from '../model/units';
import { numberFormat } from '../text/formatNumber';
import type { Locale } from '../text/locale';
import { words } from '../text/words';
import { floorTwoUnits, nearestTwoUnits } from './twoUnits';
import { secondsPerUnit } from './units';

/**
 * How a duration is put into words. All say the same time: at most two neighbouring units, the second rounded.
 *
 * - `short`: for boxes, ladders, tables and terminals: `2 w 5 d`.
 * - `long`: for sentences and for what is read aloud: `2 weeks 5 days`.
 * - `hours`: as `short`, but never more than hours, to say the same in another way: `32 h`, `384 h 30 min`.
 */
export type DurationStyle = 'short' | 'long' | 'hours';

/** A unit that durations are shown in. */
export type ShownUnit = 'w' | 'd' | 'h' | 'min' | 's';

/** A unit and its seconds in a calendar. */
export interface SizedUnit {
  readonly unit: ShownUnit;
  readonly size: Seconds;
}

/**
 * A time for people to read, in the given language, and the only way to write one: `2 w 5 d`, `4 d 6 h`,
 * `2 h 15 min`, `45 min`. Never a decimal; weeks are the largest unit, since "2 months 1 week" would leave a reader to
 * ask how long a month is. Zero is `0 h`, and what is less than a second is never nothing (`<1 s`). A difference may be
 * negative and keeps its sign. Where there is little room the short form still has its two units: they are what tells
 * 1 w from 1 w 4 d. Lists of differences that are compared are written by `durationColumn`.
 *
 * @param rounding `down` for a lower bound, which may not say more than is known
 * @param seconds finite; anything else is a mistake of the caller and throws a RangeError.
 */
export function formatDuration(
  seconds: Seconds,
  calendar: Calendar,
  style: DurationStyle,
  locale: Locale,
  rounding: 'nearest' | 'down' = 'nearest',
): string {
  if (!Number.isFinite(seconds)) throw new RangeError(`not a length of time: ${seconds}`);
  const text = unsigned(Math.abs(seconds), calendar, style, locale, rounding);
  return seconds < 0 ? `−${text}` : text;
}

function unsigned(
  size: Seconds,
  calendar: Calendar,
  style: DurationStyle,
  locale: Locale,
  rounding: 'nearest' | 'down',
): string {
  const write = style === 'long' ? inFull : inShort;
  if (size === 0) return write(0, 'h', locale);
  if (size < 1) return words(locale).number.lessThan(write(1, 's', locale));
  const units = shownUnits(calendar).filter(
    ({ unit }) => style !== 'hours' || (unit !== 'w' && unit !== 'd'),
  );
  const terms = rounding === 'down' ? floorTwoUnits : nearestTwoUnits;
  return terms(size, units)
    .map(({ count, unit }) => write(count, unit, locale))
    .join(' ');
}

/** From the largest to the smallest. A unit that this calendar makes no longer than the next is left out. */
export function shownUnits(calendar: Calendar): readonly SizedUnit[] {
  const ascending: SizedUnit[] = [];
  for (const unit of ['s', 'min', 'h', 'd', 'w'] as const) {
    const size = secondsPerUnit(unit, calendar);
    if (size > (ascending.at(-1)?.size ?? 0)) ascending.push({ unit, size });
  }
  return ascending.reverse();
}

/** `5 d` */
export function inShort(count: number, unit: ShownUnit, locale: Locale): string {
  const { number, duration } = words(locale);
  return number.withUnit(counted(count, locale), duration.unitSymbols[unit]);
}

/** `5 days`. A line may break in front of a whole word, unlike in front of a symbol. */
function inFull(count: number, unit: ShownUnit, locale: Locale): string {
  const { unitName, unitNames } = words(locale).duration;
  return `${counted(count, locale)} ${(count === 1 ? unitName : unitNames)[unit]}`;
}

function counted(count: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}
