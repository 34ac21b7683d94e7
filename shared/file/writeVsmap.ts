import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import { makeStep, type Step } from '../model/step';
import { formatName, formatVersion, type JsonObject } from './envelope';

const mapOrder = ['id', 'title', 'calendar', 'demand', 'lanes', 'steps', 'flows', 'notes'];
const stepOrder = [
  'id',
  'name',
  'phase',
  'team',
  'role',
  'processTime',
  'waitTime',
  'every',
  'percentCompleteAccurate',
  'people',
  'uptime',
  'workInProcess',
  'batchSize',
  'automationLevel',
  'valueClass',
  'milestone',
  'end',
  'sources',
  'note',
] satisfies (keyof Step)[];
const flowOrder = ['id', 'kind', 'from', 'to', 'share', 'wait', 'label'];
const calendarOrder = ['hoursPerDay', 'daysPerWeek', 'weeksPerMonth'];
const sourceOrder = ['processTime', 'waitTime', 'percentCompleteAccurate'];

const stepDefaults: JsonObject = { ...makeStep({ id: '', name: '' }), id: undefined, name: undefined };
const flowDefaults: Readonly<Record<Flow['kind'], JsonObject>> = {
  forward: { share: null, wait: null },
  rework: {},
  information: { label: '' },
};

/**
 * The text of a `.vsmap` file: pretty JSON in a stable order with a line break at the end, so that it reads
 * and diffs well. What is unknown or default is left out, save the calendar, on which every total depends.
 * Fields that this program does not know are kept; they follow the known ones, by name. `around` are such
 * fields of the envelope, as `readVsmap` returns them.
 */
export function writeVsmap(document: MapDocument, around: JsonObject = {}): string {
  const map = ordered(
    {
      ...document,
      calendar: ordered({ ...document.calendar }, calendarOrder, {}),
      demand: document.demand === null ? null : ordered({ ...document.demand }, ['items', 'per'], {}),
      lanes: document.lanes.map((lane) => ordered({ ...lane }, ['id', 'name'], {})),
      steps: document.steps.map(writtenStep),
      flows: document.flows.map((flow) => ordered({ ...flow }, flowOrder, flowDefaults[flow.kind])),
      notes: document.notes.map((note) => ordered({ ...note }, ['id', 'text', 'step'], { step: null })),
    },
    mapOrder,
    { demand: null, lanes: [], notes: [] },
  );
  const file = { format: formatName, formatVersion, map };
  return `${JSON.stringify(ordered({ ...around, ...file }, Object.keys(file), {}), null, 2)}\n`;
}

function writtenStep(step: Step): JsonObject {
  return ordered(
    { ...step, sources: ordered({ ...step.sources }, sourceOrder, {}) },
    stepOrder,
    stepDefaults,
  );
}

/** The fields of a noun: the known ones in their order, but not those that say the default; then all others. */
function ordered(noun: JsonObject, order: readonly string[], defaults: JsonObject): JsonObject {
  const others = Object.keys(noun).filter((key) => !order.includes(key));
  const known = order.filter((key) => noun[key] !== undefined);
  const told = known.filter((key) => !(Object.hasOwn(defaults, key) && sameData(noun[key], defaults[key])));
  return Object.fromEntries([...told, ...others.sort()].map((key) => [key, noun[key]]));
}
