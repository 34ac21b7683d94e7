import type { Calendar } from '../../model/calendar';
import type { Step } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import { timeRange } from '../../time/timeRange';
import type { RangeShape, Varying } from './varying';

/** A typed duration as a varying time; null where it is unknown. */
export function varyingOf(text: DurationText, calendar: Calendar, shape: RangeShape): Varying | null {
  const range = timeRange(text, calendar);
  return range === null ? null : { shape, ...range };
}

/**
 * The independent times of one pass through a step: wait, wait for the cadence, work; null where one is unknown. A lead
 * time that was given as a whole varies as a whole, but is never shorter than the time that is known beside it.
 */
export function stepVarying(
  step: Pick<Step, 'processTime' | 'waitTime' | 'every'>,
  calendar: Calendar,
  shape: RangeShape,
): readonly Varying[] | null {
  const times = processAndWait(step.processTime, step.waitTime, calendar, shape);
  if (times === null || step.every === null) return times;
  const interval = timeRange(step.every, calendar);
  if (interval === null) return null;
  return [...times, { shape: 'uniform', low: 0, likely: 0, high: interval.likely }];
}

function processAndWait(
  process: TimeValue | null,
  wait: TimeValue | null,
  calendar: Calendar,
  shape: RangeShape,
): readonly Varying[] | null {
  if (wait !== null && typeof wait === 'object') {
    return whole(wait.upToLeadTime, typeof process === 'string' ? process : null, calendar, shape);
  }
  if (process !== null && typeof process === 'object') {
    return whole(process.upToLeadTime, wait, calendar, shape);
  }
  const [work, queue] = [process, wait].map((text) =>
    text === null ? null : varyingOf(text, calendar, shape),
  );
  return work == null || queue == null ? null : [queue, work];
}

function whole(
  lead: DurationText,
  known: DurationText | null,
  calendar: Calendar,
  shape: RangeShape,
): readonly Varying[] | null {
  const range = timeRange(lead, calendar);
  if (range === null) return null;
  const least = (known === null ? null : timeRange(known, calendar)?.likely) ?? 0;
  const atLeast = (seconds: number) => Math.max(seconds, least);
  return [{ shape, low: atLeast(range.low), likely: atLeast(range.likely), high: atLeast(range.high) }];
}
