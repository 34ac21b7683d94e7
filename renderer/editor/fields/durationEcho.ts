import type { Calendar } from '#shared/model/calendar';
import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import { durationSeconds } from '#shared/time/amount';
import type { Duration } from '#shared/time/duration';
import { parseDuration } from '#shared/time/parseDuration';
import type { TimeUnit } from '#shared/time/units';

/** What was understood of a time, to be shown under its field at once; null where there is nothing to say. */
export function durationEcho(text: string, calendar: Calendar, words: Words): string | null {
  const parsed = parseDuration(text, fieldUnit);
  if (!parsed.ok) return null;
  const { locale } = words;
  const { times } = words.inspector;
  if (parsed.value.kind === 'unknown') return times.unknown;
  const { low, likely, high, rough } = parsed.value;
  const shown = (amount: typeof low) =>
    formatDuration(durationSeconds(amount, calendar), calendar, 'short', locale);
  if (low !== high) return times.range(shown(low), shown(likely), shown(high));
  if (rough) return times.rough(shown(likely));
  return times.equals(
    formatDuration(durationSeconds(likely, calendar), calendar, echoStyle(parsed.value), locale),
  );
}

/** The unit of a number without one. */
export const fieldUnit: TimeUnit = 'h';

/** Days and longer are told in hours, hours and shorter in what a day makes of them: the other reading. */
function echoStyle(duration: Duration): 'hours' | 'short' {
  const largest = duration.kind === 'amount' ? duration.likely[0]?.unit : undefined;
  return largest === 'h' || largest === 'min' || largest === 's' ? 'short' : 'hours';
}
