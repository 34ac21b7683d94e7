import { z } from 'zod';
import { improvementSchema } from '../commands/improvements/improvementSchema';
import { officeCalendar } from '../model/calendar';
import type { MapDocument } from '../model/mapDocument';
import { noProposalDetails } from '../model/planning';
import { limits } from '../schema/limits';
import { measurementSchema } from '../schema/measurementSchema';
import {
  calendarSchema,
  demandSchema,
  flowSchema,
  idSchema,
  labelSchema,
  laneSchema,
  noteSchema,
  ownFields,
  stepSchema,
} from '../schema/nounSchemas';
import {
  causeSchema,
  moneySchema,
  proposalSchema,
  scenarioSchema,
  targetSchema,
} from '../schema/planningSchema';
import { formatName, formatVersion } from './envelope';

/** A map as it stands in a file, and (parsed) as the program holds it. */
export const mapSchema = z.looseObject({
  id: idSchema,
  title: labelSchema,
  outcome: ownFields.outcome.default(''),
  supplier: ownFields.supplier.default(''),
  customer: ownFields.customer.default(''),
  calendar: calendarSchema.default({ ...officeCalendar }),
  demand: demandSchema.nullable().default(null),
  waitsFromStock: z.boolean().default(false),
  lanesBy: ownFields.lanesBy.default('phase'),
  lanes: z.array(laneSchema).max(limits.lanes).default([]),
  steps: z.array(stepSchema).max(limits.steps),
  flows: z.array(flowSchema).max(limits.flows),
  notes: z.array(noteSchema).max(limits.notes).default([]),
  improvements: z.array(improvementSchema).max(limits.improvements).default([]),
  highestRemovedImprovement: z.number().int().min(0).max(limits.count).default(0),
  scenarios: z.array(scenarioSchema).max(limits.scenarios).default([]),
  plan: idSchema.nullable().default(null),
  target: targetSchema.nullable().default(null),
  money: moneySchema.nullable().default(null),
  causes: z.array(causeSchema).max(limits.causes).default([]),
  proposal: proposalSchema.default({ ...noProposalDetails, answer: null }),
  measurements: z.array(measurementSchema).max(limits.measurements).default([]),
}) satisfies z.ZodType<MapDocument>;

/** A whole file of the present version. */
export const fileSchema = z.looseObject({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  map: mapSchema,
});
