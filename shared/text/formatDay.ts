import type { DayText } from '../model/calendar';
import type { Locale } from '../model/locale';
import { words } from './words';

/** A day for people, as a language writes it: `31 March 2027`. What is no day stays as it is. */
export function formatDay(day: DayText, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year === undefined ? day : words(locale).day.written(Number(date), Number(month), year);
}
