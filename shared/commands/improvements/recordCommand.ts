import { z } from 'zod';
import type { ImprovementId, RecordedCommand } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { patched, sameData, withItem } from '../../model/sameData';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { type MapCommand, mapCommandOf, mapCommandSchema } from '../mapCommands';
import type { StepPatch } from '../steps/editStep';
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

/** A command that only sets values of one thing: its last word counts. `of` is the thing, `fields` what is set. */
interface Edit {
  readonly of: string;
  readonly fields: readonly string[];
}

/**
 * The commands of an improvement with one more. An edit of the same fields of the same thing is replaced, unless
 * something else than edits of other things stands behind it: then taking it back there would change what they
 * found. The same command directly again adds nothing.
 */
export function recorded(
  commands: readonly RecordedCommand[],
  command: MapCommand,
): readonly RecordedCommand[] {
  if (command.kind !== 'all' && sameData(commands.at(-1), command)) return commands;
  const edit = editOf(command);
  if (edit === null) return [...commands, command];
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    const before = commands[index];
    const earlier = before === undefined ? null : mapCommandOf(before);
    const edited = earlier === null ? null : editOf(earlier);
    if (edited === null) break;
    if (edited.of !== edit.of) continue;
    if (!edited.fields.every((field) => edit.fields.includes(field))) break;
    return commands.with(index, command);
  }
  return [...commands, command];
}

function editOf(command: MapCommand): Edit | null {
  switch (command.kind) {
    case 'editStep':
      return isPlain(command.patch) ? edit('step', command.id, Object.keys(command.patch)) : null;
    case 'editFlow':
      return edit('flow', command.id, Object.keys(command.patch));
    case 'editLane':
      return edit(command.kind, command.id, []);
    case 'editNote': {
      const { kind, id, ...values } = command;
      return edit(kind, id, Object.keys(values));
    }
    case 'editMap':
      return edit(command.kind, '', Object.keys(command.patch));
    case 'setTitle':
    case 'setDemand':
      return edit(command.kind, '', []);
    default:
      return null;
  }
}

/** What a lead time sets depends on the other times, and one taken back on what was typed before. */
function isPlain(patch: StepPatch): boolean {
  return patch.leadTime === undefined || (patch.leadTime !== null && Object.keys(patch).length === 1);
}

function edit(what: string, id: string, fields: readonly string[]): Edit {
  return { of: JSON.stringify([what, id]), fields };
}
