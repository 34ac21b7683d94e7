import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Measurement } from '../../model/measurement';
import { measurementSchema } from '../../schema/measurementSchema';
import type { Refusal } from '../checks/refusal';
import { firstRefusal, refuseCrowd, refuseNewId } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { refuseMeasurementValues } from './refuseMeasurement';

/** A measurement more, behind the others. */
export interface AddMeasurement {
  readonly kind: 'addMeasurement';
  readonly measurement: Measurement;
}

const schema: z.ZodType<AddMeasurement> = z.looseObject({
  kind: z.literal('addMeasurement'),
  measurement: measurementSchema,
});

function refuse(document: MapDocument, { measurement }: AddMeasurement): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'measurements'),
    () => refuseNewId(document, measurement.id),
    () => refuseMeasurementValues(document.calendar, measurement),
  ]);
}

function change(document: MapDocument, { measurement }: AddMeasurement): MapDocument {
  return { ...document, measurements: [...document.measurements, measurement] };
}

export const addMeasurement: CommandRule<AddMeasurement> = {
  kind: 'addMeasurement',
  schema,
  refuse,
  change,
};
