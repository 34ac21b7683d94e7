import type { Calendar } from '../model/calendar';
import type { DurationText } from '../model/timeValue';
import type { Seconds } from '../model/units';
import { durationSeconds } from './durationSeconds';
import { parseDuration } from './parseDuration';

/** A time in seconds of working time; `low <= likely <= high`, all the same for a point value. */
export interface TimeRange {
  readonly low: Seconds;
  readonly likely: Seconds;
  readonly high: Seconds;
}

/**
 * What a duration text comes to in a calendar; `null` when it says unknown or cannot be read.
 *
 * A range that was in order when it was typed (`6d-1w` in a week of 7 days) can lose its order when the
 * calendar is switched. Nothing is rewritten then: the smallest of its amounts counts as low, the largest
 * as high, and the one between them as likely.
 */
export function timeRange(text: DurationText, calendar: Calendar): TimeRange | null {
  const parsed = parseDuration(text);
  if (!parsed.ok || parsed.value.kind === 'unknown') return null;
  const amounts = [parsed.value.low, parsed.value.likely, parsed.value.high];
  const [low = 0, likely = low, high = likely] = amounts
    .map((amount) => durationSeconds(amount, calendar))
    .sort((a, b) => a - b);
  return { low, likely, high };
}
