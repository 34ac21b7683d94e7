import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import type { RecordedCommand } from '../model/improvement';
import type { Locale } from '../model/locale';
import type { MapDocument } from '../model/mapDocument';
import { inFieldOrder } from '../scenario/fieldOrder';
import { words } from '../text/words';
import { fieldName, fieldText } from './fieldText';
import { thingName } from './thingNames';

/** What a recorded command does, as words that can follow “to”: `set the wait time to 2h at “Deploy”`. */
export function changePhrase(recorded: RecordedCommand, document: MapDocument, locale: Locale): string {
  const { scenario } = words(locale);
  const command = mapCommandOf(recorded);
  if (command === null) return scenario.newer;
  const subject = subjectOf(command, document, locale);
  if (command.kind !== 'editStep' && command.kind !== 'editFlow' && command.kind !== 'editMap')
    return scenario.byCommand[command.kind](subject);
  const values = new Map<string, unknown>(Object.entries(command.patch));
  const settings = inFieldOrder([...values.keys()]).map((field) =>
    scenario.to(fieldName(field, locale), fieldText(field, values.get(field), document, locale)),
  );
  if (settings.length === 0) return scenario.byCommand[command.kind](subject);
  return scenario.set[command.kind](scenario.list(settings), subject);
}

/** What a recorded command is about, as it stands in a sentence. */
export function subjectOf(command: MapCommand, document: MapDocument, locale: Locale): string {
  const { quoted, arrow, changes } = words(locale).scenario;
  const name = (id: string) => quoted(thingName(document, id, locale));
  switch (command.kind) {
    case 'addStep':
    case 'insertStep':
      return name(command.step.id);
    case 'connect':
      return arrow(name(command.flow.from), name(command.flow.to));
    case 'editFlow':
    case 'disconnect':
      return thingName(document, command.id, locale);
    case 'setTitle':
      return quoted(command.title);
    case 'setCalendar':
    case 'editMap':
      return '';
    case 'setDemand':
      return fieldText('demand', command.demand, document, locale);
    case 'addLane':
      return quoted(command.lane.name);
    case 'addNote':
      return fieldText('text', command.note.text, document, locale);
    case 'all':
      return changes(command.commands.length);
    default:
      return name(command.id);
  }
}
