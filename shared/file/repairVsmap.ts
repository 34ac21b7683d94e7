import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import { limits } from '../schema/limits';
import { formatVersion, isObject, type JsonObject } from './envelope';
import { type FileError, type FileProblem, mostProblems } from './fileError';
import { freeIds } from './freeIds';
import { type JsonPath, valueAt, writePath } from './jsonPath';
import { judgeMap, openVsmap } from './readVsmap';
import { nounPlace, remedyFor } from './remedy';
import type { Remedy, Repair } from './repair';

/** A sound copy of a broken map, and everything in which it differs. */
export interface Repaired {
  readonly document: MapDocument;
  readonly repairs: readonly Repair[];
}

/** A repair can bring up the next problem (a dropped step leaves flows dangling), but not without end. */
const mostRounds = 12;

/**
 * Makes a sound map out of a broken file, on request and always as a copy. What a person typed and the map
 * cannot hold is kept in the note of its step. What has no envelope, is no JSON or is of a newer program is
 * not repaired.
 */
export function repairVsmap(text: string): Result<Repaired, FileError> {
  const opened = openVsmap(text);
  if (!opened.ok) return opened;
  const { version } = opened.value;
  const repairs: Repair[] = [];
  let map: JsonObject = opened.value.map;
  for (let round = 0; round < mostRounds; round += 1) {
    const judged = judgeMap(map);
    if (judged.ok) return ok({ document: judged.value, repairs });
    const problems = judged.error;
    if (version > formatVersion) {
      return fail({
        kind: 'tooNew',
        version,
        supported: formatVersion,
        problems: problems.slice(0, mostProblems),
      });
    }
    const mended = mend(map, problems, repairs);
    if (mended === null) return fail({ kind: 'broken', version, problems: problems.slice(0, mostProblems) });
    map = mended;
  }
  const left = judgeMap(map);
  if (left.ok) return ok({ document: left.value, repairs });
  return fail({ kind: 'broken', version, problems: left.error.slice(0, mostProblems) });
}

/** The map with one remedy for each problem, told in `repairs`; null when nothing can be done. */
function mend(map: JsonObject, problems: readonly FileProblem[], repairs: Repair[]): JsonObject | null {
  const copy: { map: JsonObject } = JSON.parse(JSON.stringify({ map }));
  const newId = freeIds(takenIds(copy.map));
  const gone = new Set<string>();
  const before = repairs.length;
  for (const problem of problems) {
    const remedy = remedyFor(problem, copy, newId);
    const noun = writePath(nounPlace(problem.path));
    if (remedy === null || gone.has(noun)) continue;
    repairs.push({ problem, path: problem.path, action: remedy.action, ...carryOut(copy, remedy) });
    if (remedy.action === 'dropped') gone.add(writePath(remedy.place));
  }
  dropMarked(copy.map);
  return repairs.length === before ? null : copy.map;
}

const nounLists = ['steps', 'flows', 'lanes', 'notes', 'improvements', 'measurements', 'scenarios', 'causes'];

/** Stands for a dropped thing until the round is over, so that positions hold. */
const dropped = null;

function carryOut(root: object, remedy: Remedy): { readonly was: string; readonly now: string } {
  const { place } = remedy;
  const was = brief(valueAt(root, place));
  if (remedy.action === 'dropped') set(root, place, dropped);
  else if (remedy.action === 'changed' || remedy.action === 'filled') set(root, place, remedy.value);
  else {
    if (remedy.action === 'noted') note(root, place);
    if (remedy.action === 'sourced') keep(valueAt(root, nounPlace(place)), 'source', '; ', root, place);
    set(root, place, undefined);
  }
  return { was, now: 'value' in remedy ? brief(remedy.value) : '' };
}

/** Puts what stands at a place into the note of its step; of a flow, into that of the step it leads to. */
function note(root: object, place: JsonPath): void {
  const noun = valueAt(root, nounPlace(place));
  const steps = valueAt(root, ['map', 'steps']);
  const isFlow = place[1] === 'flows';
  const step =
    isFlow && isObject(noun) && Array.isArray(steps)
      ? steps.find((other: unknown) => isObject(other) && other.id === noun.to)
      : noun;
  keep(step, 'note', '\n', root, place);
}

const room = { note: limits.note, source: limits.label };

/** Adds what stands at a place to a text of a thing, as far as it has room. */
function keep(
  thing: unknown,
  field: keyof typeof room,
  between: string,
  root: object,
  place: JsonPath,
): void {
  if (!isObject(thing)) return;
  const value = valueAt(root, place);
  const line = `${String(place.at(-1))}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  const before = thing[field];
  const there = typeof before === 'string' && before !== '' ? `${before}${between}` : '';
  const whole = `${there}${line}`;
  if (whole.length <= room[field]) Reflect.set(thing, field, whole);
}

function set(root: object, place: JsonPath, value: unknown): void {
  const parent = valueAt(root, place.slice(0, -1));
  const key = place.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
}

function dropMarked(map: JsonObject): void {
  for (const list of nounLists) dropFrom(map, list);
  for (const step of objectsIn(map.steps)) {
    dropFrom(step, 'tags');
    dropFrom(step, 'links');
  }
  for (const improvement of objectsIn(map.improvements)) dropFrom(improvement, 'commands');
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function dropFrom(owner: JsonObject, list: string): void {
  const items = owner[list];
  if (!Array.isArray(items)) return;
  Reflect.set(
    owner,
    list,
    items.filter((item) => item !== dropped),
  );
}

function takenIds(map: JsonObject): readonly string[] {
  const lists = nounLists.map((list) => map[list]);
  const nouns = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return nouns.flatMap((noun) => (isObject(noun) && typeof noun.id === 'string' ? [noun.id] : []));
}

function brief(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
