import { z } from 'zod';
import { constraintTags, milestones, stepLinkKinds } from '../model/step';
import { limits } from './limits';

// The app runs under a policy without eval. Left alone, the library would try it once and be reported.
z.config({ jitless: true });

/*
 * The nouns of the model as they stand in files and in commands. Every object is loose: a field of a newer
 * program passes through unharmed. What is left out is unknown, or the default that makeStep gives.
 * Schemas that need the whole map (unique ids, ends of flows, durations) are integrity's business.
 */

/** Any text but `__proto__`, which would reach into the prototype of a record kept by id. */
export const idSchema = z
  .string()
  .min(1)
  .max(limits.id)
  .regex(/^(?!__proto__$)/);

export const labelSchema = z.string().max(limits.label);
export const remarkSchema = z.string().max(limits.note);
export const shareSchema = z.number().min(0).max(1);
export const durationSchema = z.string().max(limits.duration);
export const daySchema = z.iso.date();
const someShareSchema = z.number().gt(0).max(1);
export const someSchema = z.number().gt(0).max(limits.count);
const countSchema = z.number().min(0).max(limits.count);
const mapUnitsSchema = z.number().min(-limits.place).max(limits.place);
const factorSchema = z.number().min(0).max(limits.count);
const sourceSchema = z.enum(['estimated', 'voted', 'measured']);

const timeValueSchema = z
  .union([durationSchema, z.looseObject({ upToLeadTime: durationSchema })])
  .meta({ id: 'time' });

/** The fields of a step without its id, none of them with a default: what a change of a step may name. */
export const stepFields = {
  name: labelSchema,
  processTime: timeValueSchema.nullable(),
  waitTime: timeValueSchema.nullable(),
  every: durationSchema.nullable(),
  percentCompleteAccurate: shareSchema.nullable(),
  people: someSchema.nullable(),
  uptime: someShareSchema.nullable(),
  workInProcess: countSchema.nullable(),
  batchSize: someSchema.nullable(),
  automationLevel: z.enum(['manual', 'assisted', 'automated']).nullable(),
  valueClass: z.enum(['valueAdding', 'necessary', 'waste']).nullable(),
  milestone: z.enum(milestones).nullable(),
  phase: idSchema.nullable(),
  team: labelSchema,
  role: labelSchema,
  note: remarkSchema,
  end: z.boolean(),
  tags: z.array(z.enum(constraintTags)),
  decision: z.boolean(),
  notAutomatable: remarkSchema.min(1).nullable(),
  automation: z
    .looseObject({
      processFactor: factorSchema,
      waitFactor: factorSchema,
      percentCompleteAccurate: shareSchema,
      reworkFactor: shareSchema,
    })
    .nullable(),
  links: z
    .array(
      z.looseObject({
        kind: z.enum(stepLinkKinds).default('other'),
        label: labelSchema.default(''),
        url: labelSchema.regex(/^https:\/\//i),
      }),
    )
    .max(limits.links),
  place: z.looseObject({ x: mapUnitsSchema, y: mapUnitsSchema }).nullable(),
  sources: z.looseObject({
    processTime: sourceSchema.exactOptional(),
    waitTime: sourceSchema.exactOptional(),
    percentCompleteAccurate: sourceSchema.exactOptional(),
  }),
};

export const stepSchema = z
  .looseObject({
    id: idSchema,
    name: stepFields.name,
    processTime: stepFields.processTime.default(null),
    waitTime: stepFields.waitTime.default(null),
    every: stepFields.every.default(null),
    percentCompleteAccurate: stepFields.percentCompleteAccurate.default(null),
    people: stepFields.people.default(null),
    uptime: stepFields.uptime.default(null),
    workInProcess: stepFields.workInProcess.default(null),
    batchSize: stepFields.batchSize.default(null),
    automationLevel: stepFields.automationLevel.default(null),
    valueClass: stepFields.valueClass.default(null),
    milestone: stepFields.milestone.default(null),
    phase: stepFields.phase.default(null),
    team: stepFields.team.default(''),
    role: stepFields.role.default(''),
    note: stepFields.note.default(''),
    end: stepFields.end.default(false),
    tags: stepFields.tags.default([]),
    decision: stepFields.decision.default(false),
    notAutomatable: stepFields.notAutomatable.default(null),
    automation: stepFields.automation.default(null),
    links: stepFields.links.default([]),
    place: stepFields.place.default(null),
    sources: stepFields.sources.default({}),
  })
  .meta({ id: 'step' });

const flowEnds = { id: idSchema, from: idSchema, to: idSchema };

export const flowSchema = z
  .discriminatedUnion('kind', [
    z.looseObject({
      ...flowEnds,
      kind: z.literal('forward'),
      share: shareSchema.nullable().default(null),
      wait: durationSchema.nullable().default(null),
    }),
    z.looseObject({ ...flowEnds, kind: z.literal('rework'), share: shareSchema }),
    z.looseObject({ ...flowEnds, kind: z.literal('information'), label: labelSchema.default('') }),
  ])
  .meta({ id: 'flow' });

export const laneSchema = z.looseObject({ id: idSchema, name: labelSchema }).meta({ id: 'lane' });

/** What a map says of itself as a whole, without defaults: what a change of it may name. */
export const ownFields = {
  outcome: labelSchema,
  supplier: labelSchema,
  customer: labelSchema,
  lanesBy: z.enum(['phase', 'team']),
};

export const noteSchema = z
  .looseObject({
    id: idSchema,
    text: remarkSchema,
    step: idSchema.nullable().default(null),
    parked: z.boolean().default(false),
  })
  .meta({ id: 'note' });

export const calendarSchema = z
  .looseObject({
    hoursPerDay: z.number().gt(0).max(24),
    daysPerWeek: z.number().gt(0).max(7),
    weeksPerMonth: z.number().gt(0).max(5).default(4),
  })
  .meta({ id: 'calendar' });

export const demandSchema = z
  .looseObject({
    items: someSchema,
    per: z.enum(['hour', 'day', 'week', 'month']),
  })
  .meta({ id: 'demand' });
