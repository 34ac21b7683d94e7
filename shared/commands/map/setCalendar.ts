import { z } from 'zod';
import type { Calendar } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { calendarSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';

/** Another working calendar. Every total follows; what was typed stays as it was typed. */
export interface SetCalendar {
  readonly kind: 'setCalendar';
  readonly calendar: Calendar;
}

const schema: z.ZodType<SetCalendar> = z.looseObject({
  kind: z.literal('setCalendar'),
  calendar: calendarSchema,
});

const most = { hoursPerDay: 24, daysPerWeek: 7, weeksPerMonth: 5 } as const;

function refuse(_document: MapDocument, { calendar }: SetCalendar): Refusal | null {
  const fields = ['hoursPerDay', 'daysPerWeek', 'weeksPerMonth'] as const;
  const field = fields.find((name) => !(calendar[name] > 0 && calendar[name] <= most[name]));
  if (field === undefined) return null;
  return { kind: 'calendarOutOfRange', field, value: calendar[field], most: most[field] };
}

function change(document: MapDocument, { calendar }: SetCalendar): MapDocument {
  return patched(document, { calendar });
}

export const setCalendar: CommandRule<SetCalendar> = { kind: 'setCalendar', schema, refuse, change };
