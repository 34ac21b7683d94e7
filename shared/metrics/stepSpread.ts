import type { Calendar } from '../model/calendar';
import type { Step } from '../model/step';
import type { DurationText, TimeValue } from '../model/timeValue';
import type { Seconds } from '../model/units';
import { timeRange } from '../time/timeRange';

/**
 * How far the voices about a step's times lie apart: the sum of high minus low over its process time, its wait and half its
 * cadence, in seconds; 0 where each is one value. Two opinions are kept as a range (`3-5d`), never as their mean. Unknown times
 * are not disputed.
 */
export function stepSpread(
  { processTime, waitTime, every }: Pick<Step, 'processTime' | 'waitTime' | 'every'>,
  calendar: Calendar,
): Seconds {
  // Where a lead time was given as a whole, what was said about it is all that was said: the other time fills it up.
  const times = [processTime, waitTime].some(isWhole)
    ? [processTime, waitTime].filter(isWhole)
    : [processTime, waitTime];
  const spread = times.reduce((sum, time) => sum + spreadOf(textOf(time), calendar), 0);
  return spread + spreadOf(every, calendar) / 2;
}

function isWhole(time: TimeValue | null): boolean {
  return time !== null && typeof time === 'object';
}

function textOf(time: TimeValue | null): DurationText | null {
  return time !== null && typeof time === 'object' ? time.upToLeadTime : time;
}

function spreadOf(text: DurationText | null, calendar: Calendar): Seconds {
  const range = text === null ? null : timeRange(text, calendar);
  return range === null ? 0 : range.high - range.low;
}
