import { type MapCommand, mapCommandOf } from '../commands/mapCommands';
import { type Improvement, makeImprovement, type RecordedCommand } from '../model/improvement';
import type { JsonObject } from './envelope';
import {
  ordered,
  stepOrder,
  writtenCalendar,
  writtenDemand,
  writtenFlow,
  writtenLane,
  writtenNote,
  writtenSources,
  writtenStep,
} from './writtenNouns';

const improvementOrder = [
  'id',
  'number',
  'title',
  'reason',
  'finding',
  'step',
  'flow',
  'lens',
  'kind',
  'decidedBy',
  'owner',
  'status',
  'start',
  'due',
  'firstAction',
  'dependsOn',
  'effortDays',
  'cost',
  'hypothesis',
  'risks',
  'expected',
  'result',
  'learned',
  'commands',
] satisfies (keyof Improvement)[];
const expectedOrder = ['metric', 'baseline', 'target', 'date'];
const resultOrder = ['value', 'date', 'note'];
const commandOrder = [
  'kind',
  'id',
  'step',
  'after',
  'beside',
  'side',
  'onFlow',
  'flow',
  'lane',
  'before',
  'note',
  'name',
  'text',
  'title',
  'calendar',
  'demand',
  'patch',
  'commands',
];
const patchOrder = [...stepOrder, 'leadTime', 'share', 'wait', 'label'];

const defaults: JsonObject = {
  ...makeImprovement({ id: '', title: '' }),
  id: undefined,
  number: undefined,
  title: undefined,
};

export function writtenImprovement(improvement: Improvement): JsonObject {
  const { expected, result } = improvement;
  return ordered(
    {
      ...improvement,
      expected:
        expected === null ? null : ordered({ ...expected }, expectedOrder, { target: null, date: null }),
      result: result === null ? null : ordered({ ...result }, resultOrder, { date: null, note: '' }),
      commands: improvement.commands.map(writtenRecorded),
    },
    improvementOrder,
    defaults,
  );
}

function writtenRecorded(recorded: RecordedCommand): JsonObject {
  const command = mapCommandOf(recorded);
  return command === null ? { ...recorded } : writtenCommand(command);
}

/** A patch keeps its nulls: they are what it sets. */
function writtenCommand(command: MapCommand): JsonObject {
  return ordered({ ...command, ...writtenParts(command) }, commandOrder, {});
}

function writtenParts(command: MapCommand): JsonObject {
  switch (command.kind) {
    case 'addStep':
    case 'insertStep':
      return { step: writtenStep(command.step) };
    case 'editStep': {
      const { sources } = command.patch;
      const patch = { ...command.patch, ...(sources && { sources: writtenSources(sources) }) };
      return { patch: ordered(patch, patchOrder, {}) };
    }
    case 'editFlow':
      return { patch: ordered({ ...command.patch }, patchOrder, {}) };
    case 'connect':
      return { flow: writtenFlow(command.flow) };
    case 'addLane':
      return { lane: writtenLane(command.lane) };
    case 'addNote':
      return { note: writtenNote(command.note) };
    case 'setCalendar':
      return { calendar: writtenCalendar(command.calendar) };
    case 'setDemand':
      return { demand: writtenDemand(command.demand) };
    case 'all':
      return { commands: command.commands.map(writtenCommand) };
    default:
      return {};
  }
}
