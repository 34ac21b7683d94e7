import { z } from 'zod';
import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import { patched, withItem } from '../../model/sameData';
import { idSchema, labelSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { refuseLane } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** Renames a lane. */
export interface EditLane {
  readonly kind: 'editLane';
  readonly id: LaneId;
  readonly name: string;
}

const schema: z.ZodType<EditLane> = z.looseObject({
  kind: z.literal('editLane'),
  id: idSchema,
  name: labelSchema,
});

function refuse(document: MapDocument, { id, name }: EditLane): Refusal | null {
  return refuseLane(document, id) ?? refuseText('name', name);
}

function change(document: MapDocument, { id, name }: EditLane): MapDocument {
  const index = indexOfId(document.lanes, id);
  const lane = document.lanes[index];
  if (lane === undefined) return document;
  return patched(document, { lanes: withItem(document.lanes, index, patched(lane, { name })) });
}

export const editLane: CommandRule<EditLane> = { kind: 'editLane', schema, refuse, change };
