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
 * A step to another place in the stream: taken out as `removeStep` does (its rework, information and notes
 * stay with it), then put right before or after another step, into whose phase it comes. What came into
 * that step now comes into the moved one (`before`), or what went out of it goes out of the moved one
 * (`after`); the new forward flow between the two gets the id `flow`.
 */
export interface MoveStep {
  readonly kind: 'moveStep';
  readonly id: StepId;
  readonly beside: StepId;
  readonly side: 'before' | 'after';
  readonly flow: FlowId;
}

const schema: z.ZodType<MoveStep> = z.looseObject({
  kind: z.literal('moveStep'),
  id: idSchema,
  beside: idSchema,
  side: z.enum(['before', 'after']),
  flow: idSchema,
});

function refuse(document: MapDocument, { id, beside, flow }: MoveStep): Refusal | null {
  return firstRefusal([
    () => refuseStep(document, id),
    () => refuseStep(document, beside),
    () => (id === beside ? { kind: 'besideItself', step: id } : null),
    () => refuseCrowd(document, 'flows'),
    () => refuseNewId(document, flow),
  ]);
}

function change(document: MapDocument, command: MoveStep): MapDocument {
  if (standsThere(document.flows, command)) return document;
  const moved = document.steps[indexOfId(document.steps, command.id)];
  const beside = document.steps[indexOfId(document.steps, command.beside)];
  if (moved === undefined || beside === undefined) return document;
  return {
    ...document,
    steps: reordered(document.steps, { ...moved, phase: beside.phase }, command),
    flows: reconnected(joinedAround(document.flows, command.id), command),
  };
}

/** Whether the step has that place already: nothing else comes between, before or behind. */
function standsThere(flows: readonly Flow[], { id, beside, side }: MoveStep): boolean {
  const [first, second] = side === 'after' ? [beside, id] : [id, beside];
  const out = flows.filter((flow) => flow.kind === 'forward' && flow.from === first);
  const into = flows.filter((flow) => flow.kind === 'forward' && flow.to === second);
  return out.length === 1 && into.length === 1 && out[0]?.to === second;
}

function reordered(steps: readonly Step[], moved: Step, { beside, side }: MoveStep): readonly Step[] {
  const others = steps.filter((step) => step.id !== moved.id);
  return others.toSpliced(indexOfId(others, beside) + (side === 'after' ? 1 : 0), 0, moved);
}

function reconnected(flows: readonly Flow[], { id, beside, side, flow }: MoveStep): readonly Flow[] {
  const passed = flows.map((other): Flow => {
    if (other.kind !== 'forward' || other.from === other.to) return other;
    if (side === 'after') return other.from === beside ? { ...other, from: id } : other;
    return other.to === beside ? { ...other, to: id } : other;
  });
  const ends = side === 'after' ? { from: beside, to: id } : { from: id, to: beside };
  return [...passed, makeForward({ id: flow, ...ends })];
}

export const moveStep: CommandRule<MoveStep> = { kind: 'moveStep', schema, refuse, change };
