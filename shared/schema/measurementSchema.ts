import { z } from 'zod';
import type { Measurement } from '../model/measurement';
import { daySchema, durationSchema, idSchema, labelSchema, someSchema } from './nounSchemas';

/** The fields of a measurement without its id, none of them with a default: what a change of it may name. */
export const measurementFields = {
  metric: z.enum(['leadTime']),
  value: durationSchema.nullable(),
  items: someSchema.nullable(),
  from: labelSchema,
  to: labelSchema,
  since: daySchema.nullable(),
  until: daySchema.nullable(),
  source: labelSchema,
};

/** A measurement as it stands in a file and in commands. */
export const measurementSchema = z
  .looseObject({
    id: idSchema,
    metric: measurementFields.metric,
    value: measurementFields.value.default(null),
    items: measurementFields.items.default(null),
    from: measurementFields.from.default(''),
    to: measurementFields.to.default(''),
    since: measurementFields.since.default(null),
    until: measurementFields.until.default(null),
    source: measurementFields.source.default(''),
  })
  .meta({ id: 'measurement' }) satisfies z.ZodType<Measurement>;
