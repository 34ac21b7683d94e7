import { z } from 'zod';
import type { Lane, LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import { idSchema, laneSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseCrowd, refuseLane, refuseNewId } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** Adds a lane, before another one or (with `before` null) at the end. */
export interface AddLane {
  readonly kind: 'addLane';
  readonly lane: Lane;
  readonly before: LaneId | null;
}

const schema: z.ZodType<AddLane> = z.looseObject({
  kind: z.literal('addLane'),
  lane: laneSchema,
  before: idSchema.nullable(),
});

function refuse(document: MapDocument, { lane, before }: AddLane): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'lanes'),
    () => refuseNewId(document, lane.id),
    () => refuseText('name', lane.name),
    () => (before === null ? null : refuseLane(document, before)),
  ]);
}

function change(document: MapDocument, { lane, before }: AddLane): MapDocument {
  const place = before === null ? document.lanes.length : indexOfId(document.lanes, before);
  return { ...document, lanes: document.lanes.toSpliced(place, 0, lane) };
}

export const addLane: CommandRule<AddLane> = { kind: 'addLane', schema, refuse, change };
