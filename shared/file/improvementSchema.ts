import { z } from 'zod';
import { mapCommandSchema } from '../commands/mapCommands';
import type { Improvement } from '../model/improvement';
import { limits } from './limits';
import { daySchema, idSchema, labelSchema, remarkSchema } from './nounSchemas';

/** The fields of an improvement without its id, none of them with a default: what a change of it may name. */
export const improvementFields = {
  title: labelSchema,
  reason: remarkSchema,
  step: idSchema.nullable(),
  lens: z.enum(['culture', 'automation', 'leanFlow', 'measurement', 'recovery']).nullable(),
  kind: z.enum(['technical', 'workflow', 'collaboration']).nullable(),
  owner: labelSchema,
  expected: z
    .looseObject({
      metric: labelSchema,
      baseline: z.number(),
      target: z.number().nullable().default(null),
      date: daySchema.nullable().default(null),
    })
    .nullable(),
  status: z.enum(['idea', 'selected', 'doing', 'done', 'dropped']),
  result: z
    .looseObject({
      value: z.number(),
      date: daySchema.nullable().default(null),
      note: remarkSchema.default(''),
    })
    .nullable(),
  commands: z.array(mapCommandSchema.meta({ id: 'command' })).max(limits.recorded),
};

/** An improvement as it stands in a file and in commands. */
export const improvementSchema = z
  .looseObject({
    id: idSchema,
    title: improvementFields.title,
    reason: improvementFields.reason.default(''),
    step: improvementFields.step.default(null),
    lens: improvementFields.lens.default(null),
    kind: improvementFields.kind.default(null),
    owner: improvementFields.owner.default(''),
    expected: improvementFields.expected.default(null),
    status: improvementFields.status.default('idea'),
    result: improvementFields.result.default(null),
    commands: improvementFields.commands.default([]),
  })
  .meta({ id: 'improvement' }) satisfies z.ZodType<Improvement>;
