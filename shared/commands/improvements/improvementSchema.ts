import { z } from 'zod';
import { type Improvement, lenses, noHypothesis } from '../../model/improvement';
import { limits } from '../../schema/limits';
import { daySchema, idSchema, labelSchema, remarkSchema } from '../../schema/nounSchemas';
import { mapCommandSchema } from '../mapCommands';

/** The fields of an improvement without its id, none of them with a default: what a change of it may name. */
export const improvementFields = {
  number: z.number().int().min(1).max(limits.count),
  title: labelSchema,
  reason: remarkSchema,
  finding: labelSchema.nullable(),
  step: idSchema.nullable(),
  flow: idSchema.nullable(),
  lens: z.enum(lenses).nullable(),
  kind: z.enum(['technical', 'workflow', 'collaboration']).nullable(),
  decidedBy: z.enum(['team', 'teams', 'leadership']).nullable(),
  owner: labelSchema,
  start: daySchema.nullable(),
  due: daySchema.nullable(),
  firstAction: labelSchema,
  dependsOn: z.array(idSchema).max(limits.improvements),
  effortDays: z.number().min(0).max(limits.count).nullable(),
  cost: z.number().min(0).max(limits.money).nullable(),
  hypothesis: z.looseObject({
    change: remarkSchema.default(''),
    effect: remarkSchema.default(''),
    because: remarkSchema.default(''),
  }),
  risks: remarkSchema,
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
  learned: remarkSchema,
  commands: z.array(mapCommandSchema.meta({ id: 'command' })).max(limits.recorded),
};

/** An improvement as it stands in a file and in commands. */
export const improvementSchema = z
  .looseObject({
    id: idSchema,
    number: improvementFields.number.default(1),
    title: improvementFields.title,
    reason: improvementFields.reason.default(''),
    finding: improvementFields.finding.default(null),
    step: improvementFields.step.default(null),
    flow: improvementFields.flow.default(null),
    lens: improvementFields.lens.default(null),
    kind: improvementFields.kind.default(null),
    decidedBy: improvementFields.decidedBy.default(null),
    owner: improvementFields.owner.default(''),
    start: improvementFields.start.default(null),
    due: improvementFields.due.default(null),
    firstAction: improvementFields.firstAction.default(''),
    dependsOn: improvementFields.dependsOn.default([]),
    effortDays: improvementFields.effortDays.default(null),
    cost: improvementFields.cost.default(null),
    hypothesis: improvementFields.hypothesis.default({ ...noHypothesis }),
    risks: improvementFields.risks.default(''),
    expected: improvementFields.expected.default(null),
    status: improvementFields.status.default('idea'),
    result: improvementFields.result.default(null),
    learned: improvementFields.learned.default(''),
    commands: improvementFields.commands.default([]),
  })
  .meta({ id: 'improvement' }) satisfies z.ZodType<Improvement>;
