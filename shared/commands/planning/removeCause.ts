import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';

/** A noted cause less. */
export interface RemoveCause {
  readonly kind: 'removeCause';
  readonly id: string;
}

const schema: z.ZodType<RemoveCause> = z.looseObject({ kind: z.literal('removeCause'), id: idSchema });

function refuse(document: MapDocument, { id }: RemoveCause): Refusal | null {
  return indexOfId(document.causes, id) < 0 ? { kind: 'unknownCause', id } : null;
}

function change(document: MapDocument, { id }: RemoveCause): MapDocument {
  return { ...document, causes: document.causes.filter((one) => one.id !== id) };
}

export const removeCause: CommandRule<RemoveCause> = { kind: 'removeCause', schema, refuse, change };
