import type { DayText } from '../model/calendar';
import type { DocumentWords } from '../text/documentWords';
import { formatDay } from '../text/formatDay';

/** Of which day a document is, in a line of its own: `As of 30 November 2026`. */
export function dayLine(
  day: DayText,
  { document, locale }: Pick<DocumentWords, 'document' | 'locale'>,
): string {
  return document.asOf(formatDay(day, locale));
}
