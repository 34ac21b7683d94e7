import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import type { StepId } from '../../model/step';
import { idSchema } from '../../schema/nounSchemas';
import { firstMissing } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { flowsWithout } from './flowsWithout';

/**
 * A step less, with its flows and its notes. The stream is kept joined where one side of the step has a
 * single neighbour.
 */
export interface RemoveStep {
  readonly kind: 'removeStep';
  readonly id: StepId;
}

const schema: z.ZodType<RemoveStep> = z.looseObject({ kind: z.literal('removeStep'), id: idSchema });

function refuse(document: MapDocument, { id }: RemoveStep): Refusal | null {
  return refuseStep(document, id);
}

function change(document: MapDocument, { id }: RemoveStep): MapDocument {
  return without(document, new Set([id]));
}

function together(document: MapDocument, commands: readonly RemoveStep[]): Result<MapDocument, Refusal> {
  const ids = commands.map(({ id }) => id);
  const missing = firstMissing(document.steps, ids);
  return missing === null ? ok(without(document, new Set(ids))) : fail({ kind: 'unknownStep', id: missing });
}

function without(document: MapDocument, gone: ReadonlySet<StepId>): MapDocument {
  return {
    ...document,
    steps: document.steps.filter((step) => !gone.has(step.id)),
    flows: flowsWithout(document.flows, gone),
    notes: document.notes.filter((note) => note.step === null || !gone.has(note.step)),
  };
}

export const removeStep: CommandRule<RemoveStep> = { kind: 'removeStep', schema, refuse, change, together };
