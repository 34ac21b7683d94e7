import type { Calendar } from '../model/calendar';
import type { Seconds } from '../model/units';

/** The units of the duration grammar. `d`, `w` and `mo` are working time; `cd` is a day of the wall calendar. */
export type TimeUnit = 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'cd';

/** From the largest to the smallest: the order in which the terms of an amount are written. */
export const timeUnits: readonly TimeUnit[] = ['mo', 'w', 'cd', 'd', 'h', 'min', 's'];

/** The most of each unit that one term may hold: generous for work, and far from where arithmetic suffers. */
export const largestValue: Readonly<Record<TimeUnit, number>> = {
  mo: 100_000,
  w: 100_000,
  cd: 100_000,
  d: 100_000,
  h: 100_000,
  min: 10_000_000,
  s: 10_000_000,
};

/**
 * Seconds of working time in one unit.
 *
 * A calendar day (`cd`) is for times that pass by the wall calendar, whether anyone works or not ("the
 * change board answers within 3 days"). All totals are working time, so it counts for the working time that
 * it holds on average: seven calendar days hold one working week, hence
 * `1 cd = hoursPerDay x daysPerWeek / 7` hours. In a calendar of 24 h x 7 d that is 24 h exactly.
 */
export function secondsPerUnit(unit: TimeUnit, calendar: Calendar): Seconds {
  const day = calendar.hoursPerDay * 3600;
  const week = day * calendar.daysPerWeek;
  switch (unit) {
    case 's':
      return 1;
    case 'min':
      return 60;
    case 'h':
      return 3600;
    case 'd':
      return day;
    case 'w':
      return week;
    case 'mo':
      return week * calendar.weeksPerMonth;
    case 'cd':
      return week / 7;
  }
}

/** English and German, whatever language the program speaks: maps and tables come from everywhere. */
const unitsByWord: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...many('s', ['s', 'sec', 'secs', 'second', 'seconds', 'sek', 'sekunde', 'sekunden']),
  ...many('min', ['m', 'min', 'mins', 'minute', 'minutes', 'minuten']),
  ...many('h', ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden']),
  ...many('d', ['d', 'day', 'days', 'tg', 'tag', 'tage', 'tagen']),
  ...many('w', ['w', 'wk', 'wks', 'week', 'weeks', 'wo', 'woche', 'wochen']),
  ...many('mo', ['mo', 'mos', 'month', 'months', 'mon', 'monat', 'monate', 'monaten']),
  ...many('cd', [
    'cd',
    'calendar day',
    'calendar days',
    'kt',
    'kalendertag',
    'kalendertage',
    'kalendertagen',
  ]),
]);

function many(unit: TimeUnit, words: readonly string[]): (readonly [string, TimeUnit])[] {
  return words.map((word) => [word, unit] as const);
}

/** The unit that a word of the grammar means, in any case; `null` when it means none. */
export function unitOfWord(word: string): TimeUnit | null {
  return unitsByWord.get(word.toLowerCase().replace(/\s+/gu, ' ')) ?? null;
}
