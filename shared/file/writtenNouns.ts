import type { Calendar } from '../model/calendar';
import type { Demand } from '../model/demand';
import type { Flow } from '../model/flow';
import type { Lane } from '../model/lane';
import { type Measurement, makeMeasurement } from '../model/measurement';
import type { Note } from '../model/note';
import { sameData } from '../model/sameData';
import { makeStep, type Step } from '../model/step';
import type { JsonObject } from './envelope';

/* How the nouns of the model are written: fields in a stable order, and nothing that is unknown or default. */

/** The order of a step's fields. */
export const stepOrder = [
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
  'tags',
  'decision',
  'notAutomatable',
  'automation',
  'links',
  'sources',
  'note',
  'place',
] satisfies (keyof Step)[];
const flowOrder = ['id', 'kind', 'from', 'to', 'share', 'wait', 'label'];
const measurementOrder = [
  'id',
  'metric',
  'value',
  'items',
  'from',
  'to',
  'since',
  'until',
  'source',
] satisfies (keyof Measurement)[];
const calendarOrder = ['hoursPerDay', 'daysPerWeek', 'weeksPerMonth'];
const sourceOrder = ['processTime', 'waitTime', 'percentCompleteAccurate'];

const stepDefaults: JsonObject = { ...makeStep({ id: '', name: '' }), id: undefined, name: undefined };
const measurementDefaults: JsonObject = { ...makeMeasurement({ id: '' }), id: undefined, metric: undefined };
const flowDefaults: Readonly<Record<Flow['kind'], JsonObject>> = {
  forward: { share: null, wait: null },
  rework: {},
  information: { label: '' },
};

export function writtenStep(step: Step): JsonObject {
  return ordered({ ...step, sources: writtenSources(step.sources) }, stepOrder, stepDefaults);
}

export function writtenSources(sources: Step['sources']): JsonObject {
  return ordered({ ...sources }, sourceOrder, {});
}

export function writtenFlow(flow: Flow): JsonObject {
  return ordered({ ...flow }, flowOrder, flowDefaults[flow.kind]);
}

export function writtenLane(lane: Lane): JsonObject {
  return ordered({ ...lane }, ['id', 'name'], {});
}

export function writtenNote(note: Note): JsonObject {
  return ordered({ ...note }, ['id', 'text', 'step', 'parked'], { step: null, parked: false });
}

/** The metric is always said: which of them a figure is of must not depend on what a program takes for usual. */
export function writtenMeasurement(measurement: Measurement): JsonObject {
  return ordered({ ...measurement }, measurementOrder, measurementDefaults);
}

/** All of it: every total depends on the calendar. */
export function writtenCalendar(calendar: Calendar): JsonObject {
  return ordered({ ...calendar }, calendarOrder, {});
}

export function writtenDemand(demand: Demand | null): JsonObject | null {
  return demand === null ? null : ordered({ ...demand }, ['items', 'per'], {});
}

/** The fields of a noun: the known ones in their order, but not those that say the default; then all others. */
export function ordered(noun: JsonObject, order: readonly string[], defaults: JsonObject): JsonObject {
  const written: Record<string, JsonObject[string]> = {};
  let known = 0;
  for (const key of order) {
    if (!Object.hasOwn(noun, key)) continue;
    known++;
    const value = noun[key];
    if (value === undefined || (Object.hasOwn(defaults, key) && sameData(value, defaults[key]))) continue;
    written[key] = value;
  }
  const keys = Object.keys(noun);
  if (keys.length === known) return written;
  const others = keys.filter((key) => !order.includes(key)).sort();
  return Object.fromEntries([...Object.entries(written), ...others.map((key) => [key, noun[key]])]);
}
