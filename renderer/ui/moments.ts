import type { DayText } from '#shared/model/calendar';
import { intlTag, type Locale } from '#shared/model/locale';

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** A moment as a date with the time of day, in a language, by the customs of the reader's region. */
export function formatMoment(moment: number, locale: Locale): string {
  const known = formats.get(locale);
  if (known !== undefined) return known.format(moment);
  const language = intlTag(locale);
  const region = navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
  const format = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(locale, format);
  return format.format(moment);
}

/** The day on the calendar of whoever sits here. */
export function today(): DayText {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
