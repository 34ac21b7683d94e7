import { z } from 'zod';
import { type FlowId, makeForward } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { idSchema, stepSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { firstRefusal, refuseCrowd, refuseNewIds } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { refuseStepValues, refuseTimes } from './stepValues';

/**
 * A step between the two ends of a forward flow. That flow keeps its share and wait and now ends at the new
 * step; a new flow with the id `flow` leads on. In the list the step stands right behind the flow's start.
 */
export interface InsertStep {
  readonly kind: 'insertStep';
  readonly step: Step;
  readonly onFlow: FlowId;
  readonly flow: FlowId;
}

const schema: z.ZodType<InsertStep> = z.looseObject({
  kind: z.literal('insertStep'),
  step: stepSchema,
  onFlow: idSchema,
  flow: idSchema,
});

function refuse(document: MapDocument, { step, onFlow, flow }: InsertStep): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'steps'),
    () => refuseCrowd(document, 'flows'),
    () => refuseNewIds(document, [step.id, flow]),
    () => refusePlace(document, onFlow),
    () => refuseStepValues(document, step),
    () => refuseTimes(document, step),
  ]);
}

function refusePlace(document: MapDocument, id: FlowId): Refusal | null {
  const place = document.flows[indexOfId(document.flows, id)];
  if (place === undefined) return { kind: 'unknownFlow', id };
  return place.kind === 'forward' ? null : { kind: 'notForward', flow: id };
}

function change(document: MapDocument, { step, onFlow, flow }: InsertStep): MapDocument {
  const place = indexOfId(document.flows, onFlow);
  const split = document.flows[place];
  if (split === undefined) return document;
  const flows = document.flows.toSpliced(
    place,
    1,
    { ...split, to: step.id },
    makeForward({ id: flow, from: step.id, to: split.to }),
  );
  const steps = document.steps.toSpliced(indexOfId(document.steps, split.from) + 1, 0, step);
  return { ...document, steps, flows };
}

export const insertStep: CommandRule<InsertStep> = { kind: 'insertStep', schema, refuse, change };
