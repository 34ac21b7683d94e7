import { limits } from '../file/limits';
import { daySchema } from '../file/nounSchemas';
import type { Calendar } from '../model/calendar';
import type { DayText } from '../model/dayText';
import type { DurationText } from '../model/timeValue';
import { parseDurationIn } from '../time/parseDuration';
import type { CountField, DurationField, Refusal, ShareField, TextField } from './refusal';

export function refuseText(
  field: TextField,
  text: string,
  limit: number = field === 'note' ? limits.note : limits.label,
): Refusal | null {
  return text.length > limit ? { kind: 'tooLong', field, length: text.length, limit } : null;
}

export function refuseDuration(
  calendar: Calendar,
  field: DurationField,
  text: DurationText | null,
): Refusal | null {
  if (text === null) return null;
  const tooLong = refuseText(field, text, limits.duration);
  if (tooLong !== null) return tooLong;
  const parsed = parseDurationIn(text, calendar);
  return parsed.ok ? null : { kind: 'badDuration', field, text, error: parsed.error };
}

export function refuseShare(field: ShareField, value: number | null): Refusal | null {
  if (value === null) return null;
  const inRange = value >= 0 && value <= 1 && !(field === 'uptime' && value === 0);
  return inRange ? null : { kind: 'shareOutOfRange', field, value };
}

export function refuseCount(field: CountField, value: number | null): Refusal | null {
  if (value === null) return null;
  const inRange = value >= 0 && value <= limits.count && !(field !== 'workInProcess' && value === 0);
  return inRange ? null : { kind: 'countOutOfRange', field, value };
}

export function refuseDay(day: DayText | null): Refusal | null {
  return day === null || daySchema.safeParse(day).success ? null : { kind: 'badDay', day };
}
