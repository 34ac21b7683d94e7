import type { Calendar } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import type { Measurement } from '../../model/measurement';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseCount, refuseDay, refuseDuration, refuseText } from '../checks/refuseFields';
import { firstRefusal } from '../checks/refuseIds';

export function refuseMeasurement(document: MapDocument, id: string): Refusal | null {
  return indexOfId(document.measurements, id) < 0 ? { kind: 'unknownMeasurement', id } : null;
}

/** The refusal of values that no measurement can have. */
export function refuseMeasurementValues(
  calendar: Calendar,
  values: Partial<Omit<Measurement, 'id'>>,
): Refusal | null {
  return firstRefusal([
    () => refuseDuration(calendar, 'value', values.value ?? null),
    () => refuseCount('measuredItems', values.items ?? null),
    () => refuseText('from', values.from ?? ''),
    () => refuseText('to', values.to ?? ''),
    () => refuseDay(values.since ?? null),
    () => refuseDay(values.until ?? null),
    () => refuseText('source', values.source ?? ''),
  ]);
}
