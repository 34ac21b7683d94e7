import { z } from 'zod';
import { type Flow, type FlowId, makeForward } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Step, StepId } from '../../model/step';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { firstRefusal, refuseCrowd, refuseNewId, refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { joinedAround } from './flowsWithout';

/**
 * A step onto a flow: taken out as `removeStep` does (its rework, information and notes stay with it), then put
 * between the two ends of a forward flow as `insertStep` does. It comes into the phase of the step in front of it,
 * and stands where the layout puts it. On a flow of its own it stays where it is.
 */
export interface MoveOnto {
  readonly kind: 'moveOnto';
  readonly id: StepId;
  readonly onFlow: FlowId;
  readonly flow: FlowId;
}

const schema: z.ZodType<MoveOnto> = z.looseObject({
  kind: z.literal('moveOnto'),
  id: idSchema,
  onFlow: idSchema,
  flow: idSchema,
});

function refuse(document: MapDocument, { id, onFlow, flow }: MoveOnto): Refusal | null {
  return firstRefusal([
    () => refuseStep(document, id),
    () => refuseNotForward(document, onFlow),
    () => refuseCrowd(document, 'flows'),
    () => refuseNewId(document, flow),
  ]);
}

function refuseNotForward(document: MapDocument, id: FlowId): Refusal | null {
  const flow = document.flows[indexOfId(document.flows, id)];
  if (flow === undefined) return { kind: 'unknownFlow', id };
  return flow.kind === 'forward' ? null : { kind: 'notForward', flow: id };
}

function change(document: MapDocument, { id, onFlow, flow }: MoveOnto): MapDocument {
  const split = document.flows[indexOfId(document.flows, onFlow)];
  if (split === undefined || split.from === id || split.to === id) return document;
  return {
    ...document,
    steps: reordered(document.steps, id, split.from),
    flows: joinedAround(document.flows, id).flatMap((other): readonly Flow[] =>
      other.id === onFlow
        ? [{ ...other, to: id }, makeForward({ id: flow, from: id, to: other.to })]
        : [other],
    ),
  };
}

function reordered(steps: readonly Step[], id: StepId, behind: StepId): readonly Step[] {
  const moved = steps[indexOfId(steps, id)];
  const before = steps[indexOfId(steps, behind)];
  if (moved === undefined || before === undefined) return steps;
  const others = steps.filter((step) => step.id !== id);
  const placed = { ...moved, phase: before.phase, place: null };
  return others.toSpliced(indexOfId(others, behind) + 1, 0, placed);
}

export const moveOnto: CommandRule<MoveOnto> = { kind: 'moveOnto', schema, refuse, change };
