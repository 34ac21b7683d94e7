import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Measurement, MeasurementId } from '../../model/measurement';
import { patched, withItem } from '../../model/sameData';
import { measurementFields } from '../../schema/measurementSchema';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { refuseMeasurement, refuseMeasurementValues } from './refuseMeasurement';

export type MeasurementPatch = Partial<Omit<Measurement, 'id'>>;

/** Other values for a measurement; what the patch does not name stays. */
export interface EditMeasurement {
  readonly kind: 'editMeasurement';
  readonly id: MeasurementId;
  readonly patch: MeasurementPatch;
}

const schema: z.ZodType<EditMeasurement> = z.looseObject({
  kind: z.literal('editMeasurement'),
  id: idSchema,
  patch: z.strictObject({
    metric: measurementFields.metric.exactOptional(),
    value: measurementFields.value.exactOptional(),
    items: measurementFields.items.exactOptional(),
    from: measurementFields.from.exactOptional(),
    to: measurementFields.to.exactOptional(),
    since: measurementFields.since.exactOptional(),
    until: measurementFields.until.exactOptional(),
    source: measurementFields.source.exactOptional(),
  }),
});

function refuse(document: MapDocument, { id, patch }: EditMeasurement): Refusal | null {
  return refuseMeasurement(document, id) ?? refuseMeasurementValues(document.calendar, patch);
}

function change(document: MapDocument, { id, patch }: EditMeasurement): MapDocument {
  const index = indexOfId(document.measurements, id);
  const measurement = document.measurements[index];
  if (measurement === undefined) return document;
  const measurements = withItem(document.measurements, index, patched<Measurement>(measurement, patch));
  return patched(document, { measurements });
}

export const editMeasurement: CommandRule<EditMeasurement> = {
  kind: 'editMeasurement',
  schema,
  refuse,
  change,
};
