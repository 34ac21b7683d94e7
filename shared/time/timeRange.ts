import type { Calendar } from '../model/calendar';
import type { DurationText } from '../model/timeValue';
import type { Seconds } from '../model/units';
import { durationSeconds } from './amount';
import type { KnownDuration } from './duration';
import { parseDuration } from './parseDuration';

/**
 * What texts were read as. Every keystroke computes the whole map anew, and reading the 15,000 times of a map
 * of 5,000 steps takes 35 ms, two frames; looking them up takes 1 ms. Emptied when full, for memory's sake.
 */
const readings = new Map<DurationText, KnownDuration | null>();
const mostReadings = 20_000;

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
  const duration = remembered(text);
  if (duration === null) return null;
  const amounts = [duration.low, duration.likely, duration.high];
  const [low = 0, likely = low, high = likely] = amounts
    .map((amount) => durationSeconds(amount, calendar))
    .sort((a, b) => a - b);
  return { low, likely, high };
}

function remembered(text: DurationText): KnownDuration | null {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const parsed = parseDuration(text);
  const reading = parsed.ok && parsed.value.kind === 'amount' ? parsed.value : null;
  if (readings.size >= mostReadings) readings.clear();
  readings.set(text, reading);
  return reading;
}
