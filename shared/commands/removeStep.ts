import { z } from 'zod';
import { idSchema } from '../file/nounSchemas';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';
import type { CommandRule } from './commandRule';
import { refuseStep } from './places';
import type { Refusal } from './refusal';
import { joinedAround } from './removal';

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
  return {
    ...document,
    steps: document.steps.filter((step) => step.id !== id),
    flows: joinedAround(document.flows, id).filter((flow) => flow.from !== id && flow.to !== id),
    notes: document.notes.filter((note) => note.step !== id),
  };
}

export const removeStep: CommandRule<RemoveStep> = { kind: 'removeStep', schema, refuse, change };
