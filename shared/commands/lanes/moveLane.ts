import { z } from 'zod';
import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseLane } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** Moves a lane: before another one or (with `before` null) to the end. */
export interface MoveLane {
  readonly kind: 'moveLane';
  readonly id: LaneId;
  readonly before: LaneId | null;
}

const schema: z.ZodType<MoveLane> = z.looseObject({
  kind: z.literal('moveLane'),
  id: idSchema,
  before: idSchema.nullable(),
});

function refuse(document: MapDocument, { id, before }: MoveLane): Refusal | null {
  return refuseLane(document, id) ?? (before === null ? null : refuseLane(document, before));
}

function change(document: MapDocument, { id, before }: MoveLane): MapDocument {
  const lane = document.lanes[indexOfId(document.lanes, id)];
  if (lane === undefined || before === id) return document;
  const others = document.lanes.filter((other) => other.id !== id);
  const place = before === null ? others.length : indexOfId(others, before);
  return patched(document, { lanes: others.toSpliced(place, 0, lane) });
}

export const moveLane: CommandRule<MoveLane> = { kind: 'moveLane', schema, refuse, change };
