import type { DayText } from '#shared/model/calendar';

/** The day on the calendar of whoever sits here. */
export function today(): DayText {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
