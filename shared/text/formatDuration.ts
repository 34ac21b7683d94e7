import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import type { Seconds } from '../model/units';
import { secondsPerUnit } from '../time/units';
import { numberFormat } from './formatNumber';
import { words } from './words';

interface Sized<U> {
  readonly unit: U;
  readonly size: Seconds;
}

interface Term<U> {
  readonly count: number;
  readonly unit: U;
}

/** What a calendar of thirds of an hour leaves behind in a sum of seconds; far below a second. */
const noise = 1e-6;

/**
 * A duration as whole numbers of at most two neighbouring units, the second rounded: 55 h of 8 h a day are 1 w 2 d.
 * The first unit is the largest of which there is at least one, after rounding: 4 d 7 h 59 min 40 s are 1 w, never
 * 4 d 8 h. The result is the nearest that can be written so, hence at most half of the second unit away.
 *
 * @param size at least 1 s
 * @param units from the largest to the smallest, ending in seconds
 */
function nearestTwoUnits<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<U>[] {
  const lead = units.findIndex((unit) => unit.size <= size + noise);
  const [larger, first, second] = [units[lead - 1], units[lead], units[lead + 1]];
  if (first === undefined) return [];
  const { count, rest } = nearest(size, first.size, second?.size ?? first.size);
  const rounded = count * first.size + rest * (second?.size ?? 0);
  if (larger !== undefined && rounded > larger.size - noise) return [{ count: 1, unit: larger.unit }];
  return [
    { count, unit: first.unit },
    ...(second === undefined || rest === 0 ? [] : [{ count: rest, unit: second.unit }]),
  ];
}

/** As {@link nearestTwoUnits}, but never more than the duration: what a lower bound is written as. */
function floorTwoUnits<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<U>[] {
  const lead = units.findIndex((unit) => unit.size <= size + noise);
  const [first, second] = [units[lead], units[lead + 1]];
  if (first === undefined) return [];
  const count = Math.floor((size + noise) / first.size);
  const terms = [{ count, unit: first.unit }];
  if (second === undefined) return terms;
  const rest = Math.floor((Math.max(0, size - count * first.size) + noise) / second.size);
  return rest === 0 ? terms : [...terms, { count: rest, unit: second.unit }];
}

/** So many of the first unit, and of the second what comes nearest; a second that fills a first counts as one. */
function nearest(
  size: Seconds,
  first: Seconds,
  second: Seconds,
): { readonly count: number; readonly rest: number } {
  if (first === second) return { count: Math.round(size / first), rest: 0 };
  const count = Math.floor((size + noise) / first);
  const left = Math.max(0, size - count * first);
  const below = Math.floor((left + noise) / second);
  const above = (below + 1) * second;
  if (above > first - noise) {
    return first - left <= left - below * second ? { count: count + 1, rest: 0 } : { count, rest: below };
  }
  return { count, rest: above - left <= left - below * second ? below + 1 : below };
}

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
