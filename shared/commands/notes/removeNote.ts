import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { NoteId } from '../../model/note';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';

/** A remark less. */
export interface RemoveNote {
  readonly kind: 'removeNote';
  readonly id: NoteId;
}

const schema: z.ZodType<RemoveNote> = z.looseObject({ kind: z.literal('removeNote'), id: idSchema });

function refuse(document: MapDocument, { id }: RemoveNote): Refusal | null {
  return indexOfId(document.notes, id) < 0 ? { kind: 'unknownNote', id } : null;
}

function change(document: MapDocument, { id }: RemoveNote): MapDocument {
  return { ...document, notes: document.notes.filter((note) => note.id !== id) };
}

export const removeNote: CommandRule<RemoveNote> = { kind: 'removeNote', schema, refuse, change };
