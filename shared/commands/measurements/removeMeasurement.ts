import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { MeasurementId } from '../../model/measurement';
import { idSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { refuseMeasurement } from './refuseMeasurement';

/** A measurement less. */
export interface RemoveMeasurement {
  readonly kind: 'removeMeasurement';
  readonly id: MeasurementId;
}

const schema: z.ZodType<RemoveMeasurement> = z.looseObject({
  kind: z.literal('removeMeasurement'),
  id: idSchema,
});

function refuse(document: MapDocument, { id }: RemoveMeasurement): Refusal | null {
  return refuseMeasurement(document, id);
}

function change(document: MapDocument, { id }: RemoveMeasurement): MapDocument {
  return { ...document, measurements: document.measurements.filter((one) => one.id !== id) };
}

export const removeMeasurement: CommandRule<RemoveMeasurement> = {
  kind: 'removeMeasurement',
  schema,
  refuse,
  change,
};
