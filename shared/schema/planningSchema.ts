import { z } from 'zod';
import type { Cause, MapTarget, Money, ProposalDetails, Scenario } from '../model/planning';
import { limits } from './limits';
import { daySchema, idSchema, labelSchema, remarkSchema } from './nounSchemas';

/* What a map plans and asks for, as it stands in files and in commands. */

export const scenarioSchema = z
  .looseObject({
    id: idSchema,
    name: labelSchema,
    improvements: z.array(idSchema).max(limits.improvements).default([]),
  })
  .meta({ id: 'scenario' }) satisfies z.ZodType<Scenario>;

export const targetSchema = z.looseObject({
  metric: labelSchema.min(1),
  value: z.number(),
  date: daySchema.nullable().default(null),
}) satisfies z.ZodType<MapTarget>;

export const moneySchema = z.looseObject({
  currency: labelSchema,
  labourRate: z.number().gt(0).max(limits.money).nullable().default(null),
}) satisfies z.ZodType<Money>;

export const causeSchema = z
  .looseObject({
    id: idSchema,
    finding: labelSchema,
    step: idSchema.nullable().default(null),
    text: remarkSchema,
  })
  .meta({ id: 'cause' }) satisfies z.ZodType<Cause>;

export const proposalSchema = z.looseObject({
  team: labelSchema.default(''),
  sponsor: labelSchema.default(''),
  contact: labelSchema.default(''),
  version: labelSchema.default(''),
  workshopDay: daySchema.nullable().default(null),
  decider: labelSchema.default(''),
  decideBy: daySchema.nullable().default(null),
  otherwise: remarkSchema.default(''),
  outOfScope: remarkSchema.default(''),
  followUp: remarkSchema.default(''),
  answer: z
    .looseObject({
      by: labelSchema.default(''),
      on: daySchema.nullable().default(null),
      answer: z.enum(['yes', 'no', 'conditions']),
      remark: remarkSchema.default(''),
    })
    .nullable()
    .default(null),
}) satisfies z.ZodType<ProposalDetails>;
