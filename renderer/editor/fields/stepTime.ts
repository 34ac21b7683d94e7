import { stepTimes } from '#shared/metrics/stream/stepTimes';
import type { Calendar } from '#shared/model/calendar';
import type { Locale } from '#shared/model/locale';
import { fail, ok, type Result } from '#shared/model/result';
import type { Step } from '#shared/model/step';
import type { TimeValue } from '#shared/model/timeValue';
import type { Seconds } from '#shared/model/units';
import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import { parseDuration } from '#shared/time/parseDuration';
import { writeDuration } from '#shared/time/writeDuration';
import { fieldUnit } from './durationEcho';

/** The three times of a step, any two of which can be typed. */
export type StepTime = 'processTime' | 'waitTime' | 'leadTime';

/** A time as typed in a field, made whole (`3` in a field of hours is `3 h`); null when the field is empty. */
export function readTime(text: string, words: Words): Result<string | null, string> {
  if (text.trim() === '') return ok(null);
  if (parseDuration(text).ok) return ok(text.trim());
  const parsed = parseDuration(text, fieldUnit);
  return parsed.ok ? ok(writeDuration(parsed.value)) : fail(words.duration.error(parsed.error));
}

/** What a person typed for a time of a step; null where it follows from the others or is not known. */
export function typedTime(step: Step, time: StepTime): string | null {
  if (time !== 'leadTime') return typeof step[time] === 'string' ? step[time] : null;
  return upTo(step.waitTime) ?? upTo(step.processTime);
}

function upTo(value: TimeValue | null): string | null {
  return typeof value === 'object' && value !== null ? value.upToLeadTime : null;
}

/** A time that follows from the other two, as it is shown; empty where it is not known. */
export function derivedTime(step: Step, time: StepTime, calendar: Calendar, locale: Locale): string {
  const times = stepTimes(step, calendar);
  const seconds: Record<StepTime, Seconds | null> = {
    processTime: times.process,
    waitTime: times.wait,
    leadTime: times.lead,
  };
  const found = seconds[time];
  return found === null ? '' : formatDuration(found, calendar, 'short', locale);
}
