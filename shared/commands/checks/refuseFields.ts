import type { z } from 'zod';
import type { Calendar, DayText } from '../../model/calendar';
import type { DurationText } from '../../model/timeValue';
import { limits } from '../../schema/limits';
import { daySchema } from '../../schema/nounSchemas';
import { parseDurationIn } from '../../time/parseDuration';
import type { CountFieldName, DurationFieldName, Refusal, ShareFieldName, TextFieldName } from './refusal';

const remarks: ReadonlySet<TextFieldName> = new Set(['note', 'reason', 'risks', 'learned', 'hypothesis']);

export function refuseText(
  field: TextFieldName,
  text: string,
  limit: number = remarks.has(field) ? limits.note : limits.label,
): Refusal | null {
  return text.length > limit ? { kind: 'tooLong', field, length: text.length, limit } : null;
}

export function refuseDuration(
  calendar: Calendar,
  field: DurationFieldName,
  text: DurationText | null,
): Refusal | null {
  if (text === null) return null;
  const tooLong = refuseText(field, text, limits.duration);
  if (tooLong !== null) return tooLong;
  const parsed = parseDurationIn(text, calendar);
  return parsed.ok ? null : { kind: 'badDuration', field, text, error: parsed.error };
}

export function refuseShare(field: ShareFieldName, value: number | null): Refusal | null {
  if (value === null) return null;
  const inRange = value >= 0 && value <= 1 && !(field === 'uptime' && value === 0);
  return inRange ? null : { kind: 'shareOutOfRange', field, value };
}

const mayBeNone: ReadonlySet<CountFieldName> = new Set(['workInProcess', 'effortDays', 'cost']);

export function refuseCount(field: CountFieldName, value: number | null): Refusal | null {
  if (value === null) return null;
  const inRange =
    value >= 0 &&
    value <= (field === 'cost' ? limits.money : limits.count) &&
    (value > 0 || mayBeNone.has(field));
  return inRange ? null : { kind: 'countOutOfRange', field, value };
}

export function refuseDay(day: DayText | null): Refusal | null {
  return day === null || daySchema.safeParse(day).success ? null : { kind: 'badDay', day };
}

/** The refusal of values that a file could not hold, by the field that is first at fault. */
export function refuseUnlike(schema: z.ZodType, values: unknown): Refusal | null {
  const issue = schema.safeParse(values).error?.issues[0];
  return issue === undefined ? null : { kind: 'badValue', field: issue.path.join('.') };
}
