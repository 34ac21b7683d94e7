import { z } from 'zod';
import { type Flow, type FlowId, makeForward } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import type { Step, StepId } from '../../model/step';
import { idSchema, stepSchema } from '../../schema/nounSchemas';
import { addTo, growing, knowIds } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { firstRefusal, refuseCrowd, refuseNewIds, refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
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

function change(document: MapDocument, command: AddStep): MapDocument {
  const draft = { ...document, steps: [...document.steps], flows: [...document.flows] };
  put(draft, command);
  return finished(document, draft);
}

function together(document: MapDocument, commands: readonly AddStep[]): Result<MapDocument, Refusal> {
  knowIds(document);
  const draft = { ...document, steps: growing(document.steps), flows: growing(document.flows) };
  for (const command of commands) {
    const refusal = refuse(draft, command);
    if (refusal !== null) return fail(refusal);
    put(draft, command);
  }
  return ok(finished(document, draft));
}

interface Draft extends MapDocument {
  readonly steps: Step[];
  readonly flows: Flow[];
}

function put({ steps, flows }: Draft, { step, after, flow }: AddStep): void {
  if (after === null) addTo(steps, step);
  else if (flow === null) addTo(steps, step, steps.findLastIndex(({ id }) => id === after) + 1);
  else {
    addTo(steps, step);
    addTo(flows, makeForward({ id: flow, from: after, to: step.id }));
  }
}

/** A list to which nothing came stays the very same. */
function finished({ flows }: MapDocument, draft: Draft): MapDocument {
  return draft.flows.length === flows.length ? { ...draft, flows } : draft;
}

export const addStep: CommandRule<AddStep> = { kind: 'addStep', schema, refuse, change, together };
