import { z } from 'zod';
import { idSchema } from '../file/nounSchemas';
import type { ImprovementId } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { CommandRule } from './commandRule';
import { type MapCommand, mapCommandSchema } from './mapCommands';
import { patched, withItem } from './patched';
import { indexOfId } from './places';
import { recorded } from './recorded';
import type { Refusal } from './refusal';
import { refuseImprovement, refuseRecorded } from './refuseImprovement';

/**
 * A change of the future state: one command more under an improvement. An edit of what the improvement has
 * edited already takes its place, so that typing in a field leaves one command. Whether the command can be
 * carried out is judged on the future state, which only its editor knows; the current state stays as it is.
 */
export interface RecordCommand {
  readonly kind: 'recordCommand';
  readonly id: ImprovementId;
  readonly command: MapCommand;
}

const schema: z.ZodType<RecordCommand> = z.looseObject({
  kind: z.literal('recordCommand'),
  id: idSchema,
  command: mapCommandSchema,
});

function refuse(document: MapDocument, { id, command }: RecordCommand): Refusal | null {
  const improvement = document.improvements[indexOfId(document.improvements, id)];
  if (improvement === undefined) return refuseImprovement(document, id);
  return refuseRecorded([command]) ?? refuseRecorded(recorded(improvement.commands, command));
}

function change(document: MapDocument, { id, command }: RecordCommand): MapDocument {
  const index = indexOfId(document.improvements, id);
  const improvement = document.improvements[index];
  if (improvement === undefined) return document;
  const after = patched(improvement, { commands: recorded(improvement.commands, command) });
  return patched(document, { improvements: withItem(document.improvements, index, after) });
}

export const recordCommand: CommandRule<RecordCommand> = { kind: 'recordCommand', schema, refuse, change };
