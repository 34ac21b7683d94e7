import { type MapCommand, type SingleMapCommand, singleRules } from '../commands/mapCommands';
import type { Command, SingleCommand } from '../commands/registry';

/** What belongs to the map itself, and to no improvement of it. */
export type Unrecorded = 'calendar' | 'demand' | 'notes';

/** An edit of the future state, taken apart. */
export interface SortedEdit {
  /** What changes the stream: it is recorded under an improvement. Null where nothing does. */
  readonly stream: MapCommand | null;
  /** What goes to the map as it is: its title, improvements, scenarios. */
  readonly own: readonly SingleCommand[];
  /** What of the edit no improvement can hold; null where it can be recorded. */
  readonly unrecorded: Unrecorded | null;
}

/** Tells what of an edit of the future state is recorded, and what is not. */
export function sortedEdit(command: Command): SortedEdit {
  const stream: SingleMapCommand[] = [];
  const own: SingleCommand[] = [];
  for (const one of command.kind === 'all' ? command.commands : [command]) {
    if (editsStream(one)) stream.push(one);
    else own.push(one);
  }
  return { stream: together(stream), own, unrecorded: unrecordedIn(stream) };
}

const mapKinds: ReadonlySet<string> = new Set(singleRules.map(({ kind }) => kind));

/** Title, outcome and the like mean the map as a whole, today and then; improvements could hold them too. */
const ofTheMap: ReadonlySet<SingleCommand['kind']> = new Set(['setTitle', 'editMap']);

const noteKinds: ReadonlySet<SingleCommand['kind']> = new Set(['addNote', 'editNote', 'removeNote']);

function editsStream(command: SingleCommand): command is SingleMapCommand {
  return mapKinds.has(command.kind) && !ofTheMap.has(command.kind);
}

function unrecordedIn(stream: readonly SingleMapCommand[]): Unrecorded | null {
  if (stream.some(({ kind }) => kind === 'setCalendar')) return 'calendar';
  if (stream.some(({ kind }) => kind === 'setDemand')) return 'demand';
  // Notes that come with pasted steps go with them.
  return stream.length > 0 && stream.every(({ kind }) => noteKinds.has(kind)) ? 'notes' : null;
}

function together(commands: readonly SingleMapCommand[]): MapCommand | null {
  const [only] = commands;
  if (only === undefined) return null;
  return commands.length === 1 ? only : { kind: 'all', commands };
}
