import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { NoteId } from '../../model/note';
import { patched, withItem } from '../../model/sameData';
import type { StepId } from '../../model/step';
import { idSchema, remarkSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** Another text for a remark, another place (a step, or null: the map as a whole), on the parking lot or not. */
export interface EditNote {
  readonly kind: 'editNote';
  readonly id: NoteId;
  readonly text?: string;
  readonly parked?: boolean;
  readonly step?: StepId | null;
}

const schema: z.ZodType<EditNote> = z.looseObject({
  kind: z.literal('editNote'),
  id: idSchema,
  text: remarkSchema.exactOptional(),
  parked: z.boolean().exactOptional(),
  step: idSchema.nullable().exactOptional(),
});

function refuse(document: MapDocument, { id, text, step }: EditNote): Refusal | null {
  return firstRefusal([
    () => (indexOfId(document.notes, id) < 0 ? { kind: 'unknownNote', id } : null),
    () => refuseText('note', text ?? ''),
    () => (step == null ? null : refuseStep(document, step)),
  ]);
}

function change(document: MapDocument, command: EditNote): MapDocument {
  const index = indexOfId(document.notes, command.id);
  const note = document.notes[index];
  if (note === undefined) return document;
  const { text = note.text, parked = note.parked, step = note.step } = command;
  return patched(document, {
    notes: withItem(document.notes, index, patched(note, { text, parked, step })),
  });
}

export const editNote: CommandRule<EditNote> = { kind: 'editNote', schema, refuse, change };
