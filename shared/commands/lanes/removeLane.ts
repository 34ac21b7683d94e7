import { z } from 'zod';
import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import { idSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import { refuseLane } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** Removes a lane. Its steps stay, without a lane. */
export interface RemoveLane {
  readonly kind: 'removeLane';
  readonly id: LaneId;
}

const schema: z.ZodType<RemoveLane> = z.looseObject({ kind: z.literal('removeLane'), id: idSchema });

function refuse(document: MapDocument, { id }: RemoveLane): Refusal | null {
  return refuseLane(document, id);
}

function change(document: MapDocument, { id }: RemoveLane): MapDocument {
  return {
    ...document,
    lanes: document.lanes.filter((lane) => lane.id !== id),
    steps: document.steps.map((step) => (step.phase === id ? { ...step, phase: null } : step)),
  };
}

export const removeLane: CommandRule<RemoveLane> = { kind: 'removeLane', schema, refuse, change };
