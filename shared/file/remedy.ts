import { officeCalendar } from '../model/calendar';
import { limits } from '../schema/limits';
import { isObject, type JsonObject } from './envelope';
import type { FileProblem } from './fileError';
import type { FreeIds } from './freeIds';
import { type JsonPath, valueAt } from './jsonPath';
import type { Remedy } from './repair';

/** Fields whose loss nothing else on the map would show: what stood in them goes into the note. */
const telling = new Set([
  'processTime',
  'waitTime',
  'every',
  'wait',
  'people',
  'uptime',
  'workInProcess',
  'batchSize',
  'percentCompleteAccurate',
  'automationLevel',
  'valueClass',
  'milestone',
  'team',
  'role',
]);

/**
 * The smallest change that does away with a problem, or null where there is none (a map of too many steps).
 * `newId` gives ids that nothing on the map has.
 */
export function remedyFor(problem: FileProblem, file: JsonObject, newId: FreeIds): Remedy | null {
  const { path } = problem;
  const place = nounPlace(path);
  // Half a command would do something that nobody recorded.
  if (isInCommand(path)) return { action: 'dropped', place };
  const part = partPlace(path);
  if (part !== null) return part;
  switch (problem.kind) {
    case 'missing':
      return filled(path, place, newId);
    case 'wrongType':
      return retyped(path, place, file, newId);
    case 'notOneOf':
      // An arrow of an unknown kind stays on the map, where it is drawn and never computed.
      if (path[1] === 'flows' && path.at(-1) === 'kind') {
        return { action: 'changed', place: path, value: 'information' };
      }
      // One tag that nobody knows takes none of the others with it.
      return path[3] === 'tags' ? { action: 'dropped', place: path } : cleared(path);
    case 'outOfRange':
      return ranged(problem);
    case 'tooLong':
      return isIdField(path) ? reidentified(path, place, newId) : shortened(problem, valueAt(file, path));
    case 'badId':
      return reidentified(path, place, newId);
    case 'duplicateId':
      return { action: 'changed', place: path, value: newId(problem.id) };
    case 'danglingFlow':
      return { action: 'dropped', place };
    case 'danglingPhase':
    case 'danglingNote':
      return { action: 'cleared', place: path };
    case 'badDay':
      return { action: 'cleared', place: path };
    case 'badDuration':
    case 'unknownField':
      return cleared(path);
    case 'timesDependOnEachOther':
      return cleared(path);
    case 'tooMany':
      return null;
  }
}

/**
 * What is wrong within a part of the map or of a thing that has fields of its own: a link goes by itself; a target is
 * nothing without its figure; of what the proposal says only the field is lost. Null elsewhere.
 */
function partPlace(path: JsonPath): Remedy | null {
  if (path[1] === 'steps' && path[3] === 'links' && path.length >= 5) {
    return { action: 'dropped', place: path.slice(0, 5) };
  }
  if (path[1] === 'steps' && (path[3] === 'automation' || path[3] === 'notAutomatable')) {
    return { action: 'cleared', place: path.slice(0, 4) };
  }
  if (path[1] === 'target' && path.length > 2) return { action: 'cleared', place: path.slice(0, 2) };
  if ((path[1] === 'proposal' || path[1] === 'money') && path.length > 2) {
    const isWhole = path[1] === 'money' && path[2] === 'currency';
    return { action: 'cleared', place: path.slice(0, isWhole ? 2 : 3) };
  }
  return null;
}

/** `from` and `to` of a measurement are words, not steps. */
function isIdField(path: JsonPath): boolean {
  if (path[1] === 'measurements') return path.at(-1) === 'id';
  return ['id', 'from', 'to', 'phase', 'step'].includes(String(path.at(-1)));
}

function reidentified(path: JsonPath, place: JsonPath, newId: FreeIds): Remedy {
  switch (path.at(-1)) {
    case 'id':
      return { action: 'changed', place: path, value: newId(path.length === 2 ? 'map' : 'renamed') };
    case 'phase':
    case 'step':
      return { action: 'cleared', place: path };
    default:
      return { action: 'dropped', place };
  }
}

/** The thing in a list that a path leads into: `map.steps[3]` of `map.steps[3].waitTime`; or a recorded command. */
export function nounPlace(path: JsonPath): JsonPath {
  if (isInCommand(path)) return path.slice(0, 5);
  return path.length >= 3 ? path.slice(0, 3) : path;
}

function isInCommand(path: JsonPath): boolean {
  return path[1] === 'improvements' && path[3] === 'commands' && path.length >= 5;
}

/** The field of the thing: `map.steps[3].waitTime` of `map.steps[3].waitTime.upToLeadTime`. */
function fieldPlace(path: JsonPath): JsonPath {
  return path[1] === 'calendar' || path[1] === 'demand' ? path.slice(0, 2) : path.slice(0, 4);
}

function cleared(path: JsonPath): Remedy {
  const place = fieldPlace(path);
  const field = place.at(-1);
  // A bad source of a value is no loss; the value itself stands beside it.
  if (field === 'sources') return { action: 'cleared', place: path };
  if (path[1] === 'measurements') {
    return { action: field === 'value' || field === 'items' ? 'sourced' : 'cleared', place };
  }
  return { action: typeof field === 'string' && telling.has(field) ? 'noted' : 'cleared', place };
}

function filled(path: JsonPath, place: JsonPath, newId: FreeIds): Remedy {
  const field = path.at(-1);
  if (path[1] === 'calendar') return { action: 'changed', place: ['map', 'calendar'], value: officeCalendar };
  if (path[1] === 'demand' || path.length > 4) return cleared(path);
  if (field === 'id')
    return { action: 'filled', place: path, value: newId(path.length === 2 ? 'map' : 'new') };
  if (field === 'name' || field === 'title' || field === 'text') {
    return { action: 'filled', place: path, value: '' };
  }
  if (field === 'steps' || field === 'flows') return { action: 'filled', place: path, value: [] };
  if (field === 'kind') return { action: 'filled', place: path, value: 'forward' };
  // A flow without an end or a share says nothing.
  return { action: 'dropped', place };
}

function retyped(path: JsonPath, place: JsonPath, file: JsonObject, newId: FreeIds): Remedy {
  const field = path.at(-1);
  const value = valueAt(file, path);
  if (path.length === 2 && field !== 'title' && field !== 'id') {
    return field === 'steps' || field === 'flows'
      ? { action: 'changed', place: path, value: [] }
      : { action: 'cleared', place: path };
  }
  if (path.length === 3 && path[1] !== 'calendar' && path[1] !== 'demand')
    return { action: 'dropped', place };
  if (field === 'id') {
    return { action: 'changed', place: path, value: newId(isPlain(value) ? String(value) : 'renamed') };
  }
  if (field === 'title' || field === 'name' || field === 'text') {
    const text = value === null ? '' : isPlain(value) ? String(value) : JSON.stringify(value);
    return { action: 'changed', place: path, value: text };
  }
  const isReworkShare = field === 'share' && valueAt(file, [...place, 'kind']) === 'rework';
  const isEnd = path[1] === 'flows' && (field === 'from' || field === 'to');
  if (isEnd || isReworkShare) return { action: 'dropped', place };
  return cleared(path);
}

function ranged(problem: Extract<FileProblem, { kind: 'outOfRange' }>): Remedy {
  const { path, value, range } = problem;
  const clamped = Math.min(Math.max(value, range.atLeast ?? 0), range.atMost ?? 1);
  const isShare = ['percentCompleteAccurate', 'uptime', 'share'].includes(String(path.at(-1)));
  if (isShare && range.above === undefined) return { action: 'changed', place: path, value: clamped };
  return cleared(path);
}

function shortened(problem: Extract<FileProblem, { kind: 'tooLong' }>, value: unknown): Remedy {
  const { path, limit } = problem;
  const isDuration = limit === limits.duration;
  if (isDuration || typeof value !== 'string') return cleared(path);
  return { action: 'changed', place: path, value: value.slice(0, limit) };
}

function isPlain(value: unknown): boolean {
  return !isObject(value) && !Array.isArray(value) && value !== null;
}
