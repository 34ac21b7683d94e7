import { z } from 'zod';
import { idSchema, stepSchema } from '../file/nounSchemas';
import { type FlowId, makeForward } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { Step, StepId } from '../model/step';
import type { CommandRule } from './commandRule';
import { firstRefusal, indexOfId, refuseCrowd, refuseNewIds, refuseStep } from './places';
import type { Refusal } from './refusal';
import { refuseStepValues, refuseTimes } from './stepValues';

/**
 * A step more, at the end of the list. With `after` and `flow` it is joined to that step by a new forward
 * flow of that id; where others go out of `after` already, that makes a parallel branch. With `after` alone it is
 * joined to nothing, and stands right behind that step in the list.
 */
export interface AddStep {
  readonly kind: 'addStep';
  readonly step: Step;
  readonly after: StepId | null;
  readonly flow: FlowId | null;
}

const schema: z.ZodType<AddStep> = z.looseObject({
  kind: z.literal('addStep'),
  step: stepSchema,
  after: idSchema.nullable(),
  flow: idSchema.nullable(),
});

function refuse(document: MapDocument, { step, after, flow }: AddStep): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'steps'),
    () => refuseNewIds(document, flow === null ? [step.id] : [step.id, flow]),
    () => (after === null ? null : refuseStep(document, after)),
    () => (flow === null ? null : refuseCrowd(document, 'flows')),
    () => refuseStepValues(document, step),
    () => refuseTimes(document, step),
  ]);
}

function change(document: MapDocument, { step, after, flow }: AddStep): MapDocument {
  if (flow === null) {
    const place = after === null ? document.steps.length : indexOfId(document.steps, after) + 1;
    return { ...document, steps: document.steps.toSpliced(place, 0, step) };
  }
  const steps = [...document.steps, step];
  if (after === null) return { ...document, steps };
  return {
    ...document,
    steps,
    flows: [...document.flows, makeForward({ id: flow, from: after, to: step.id })],
  };
}

export const addStep: CommandRule<AddStep> = { kind: 'addStep', schema, refuse, change };
