import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { Measurement } from '../model/measurement';
import { sameData } from '../model/sameData';
import type { Step } from '../model/step';
import { inFieldOrder } from './fieldOrder';
import type { Changed, FieldChange, ListDiff, MapDiff } from './mapDiff';

/** The same things on two maps: which of the second map each of the first became. */
interface Matching<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /**
   * The id on the second map of what has this id on the first; `gone` where the second does not have it. An id of
   * nothing stays as it is.
   */
  readonly idAfter: (id: string) => string;
}

/** By what things are recognised: equal keys mean the same thing. Null: not by this. */
type KeyOf<T> = (thing: T, side: 'before' | 'after') => string | null;

/** In place of the id of a thing that the second map does not have. No id is as long as this. */
const gone = 'gone'.repeat(100);

/**
 * Finds each thing of `before` among those of `after`, by the first key that fits; what one key has found is out of
 * the running for the next. Of several with one key the first belongs to the first, and so on.
 */
function matching<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly KeyOf<T>[],
): Matching<T> {
  const found = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of keys) {
    const waiting = new Map<string | null, T[]>();
    for (const thing of after) {
      if (taken.has(thing)) continue;
      const key = keyOf(thing, 'after');
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [thing]);
      else others.push(thing);
    }
    for (const thing of before) {
      const key = found.has(thing) ? null : keyOf(thing, 'before');
      const other = key === null ? undefined : waiting.get(key)?.shift();
      if (other === undefined) continue;
      found.set(thing, other);
      taken.add(other);
    }
  }
  const idOf = new Map(before.map((thing) => [thing.id, found.get(thing)?.id ?? gone]));
  return {
    pairs: before.flatMap((thing) => {
      const other = found.get(thing);
      return other === undefined ? [] : [[thing, other] as const];
    }),
    removed: before.filter((thing) => !found.has(thing)),
    added: after.filter((thing) => !taken.has(thing)),
    idAfter: (id) => idOf.get(id) ?? id,
  };
}

/**
 * The keys for things with an id and a name. Two versions of one map keep their ids, and what has a new name is
 * renamed. Elsewhere ids may be positions in a table, which move when a row is put in: there the name says more,
 * and ids decide what is left.
 */
function keysByName<T extends { readonly id: string }>(
  isOneMap: boolean,
  nameOf: (thing: T) => string,
): readonly KeyOf<T>[] {
  const id: KeyOf<T> = (thing) => thing.id;
  const name: KeyOf<T> = (thing) => nameOf(thing).trim().replace(/\s+/gu, ' ').toLowerCase() || null;
  const both: KeyOf<T> = (thing, side) => JSON.stringify([thing.id, name(thing, side)]);
  return isOneMap ? [id, name] : [both, name, id];
}

type Fields = { readonly [field: string]: unknown };

/**
 * What is different in `after`, in the terms of the map. Things are recognised by their ids where both maps are one
 * map (equal ids of the map), else by their names first; flows by what they connect. A field counts as changed when
 * it says something else, also where the time behind it is as long (`1d` and `8h`).
 */
export function diffMaps(before: MapDocument, after: MapDocument): MapDiff {
  const isOneMap = before.id === after.id;
  const lanes = matching(
    before.lanes,
    after.lanes,
    keysByName(isOneMap, ({ name }) => name),
  );
  const steps = matching(
    before.steps,
    after.steps,
    keysByName(isOneMap, ({ name }) => name),
  );
  const flows = matching(before.flows, after.flows, flowKeys(isOneMap, steps));
  const notes = matching(
    before.notes,
    after.notes,
    keysByName(isOneMap, ({ text }) => text),
  );
  const improvements = matching(
    before.improvements,
    after.improvements,
    keysByName(isOneMap, ({ title }) => title),
  );
  const measurements = matching(before.measurements, after.measurements, keysByName(isOneMap, periodOf));
  const ofStep = (step: string | null) => (step === null ? null : steps.idAfter(step));
  const ofLane = (phase: string | null) => (phase === null ? null : lanes.idAfter(phase));
  const stepDiff = listDiff(steps, after.steps, (step) => ({ ...step, phase: ofLane(step.phase) }));
  return {
    map: changesOf(ownFields(before), ownFields(after)),
    calendar: changesOf({ ...before.calendar }, { ...after.calendar }),
    lanes: listDiff(lanes, after.lanes, (lane) => ({ ...lane })),
    steps: {
      ...stepDiff,
      renamed: stepDiff.changed.filter((step) => step.before.name !== step.after.name),
      automated: stepDiff.changed.filter(becameAutomated),
    },
    flows: listDiff(flows, [], (flow) => ({
      ...flow,
      from: steps.idAfter(flow.from),
      to: steps.idAfter(flow.to),
    })),
    notes: listDiff(notes, [], (note) => ({ ...note, step: ofStep(note.step) })),
    improvements: listDiff(improvements, after.improvements, (improvement) => ({
      ...improvement,
      step: ofStep(improvement.step),
    })),
    measurements: listDiff(measurements, after.measurements, (measurement) => ({ ...measurement })),
  };
}

/** By what a measurement is known where ids are not kept: what was measured, when, and where it comes from. */
function periodOf({ metric, since, until, source }: Measurement): string {
  return [metric, since ?? '', until ?? '', source].join(' ');
}

/** A flow is what it connects; one that leads elsewhere now is known by its id, where ids are kept. */
function flowKeys(isOneMap: boolean, steps: Matching<Step>): readonly KeyOf<Flow>[] {
  const ends: KeyOf<Flow> = ({ kind, from, to }, side) =>
    JSON.stringify(
      side === 'after' ? [kind, from, to] : [kind, ...[from, to].map((step) => steps.idAfter(step))],
    );
  const both: KeyOf<Flow> = (flow, side) => JSON.stringify([flow.id, ends(flow, side)]);
  return isOneMap ? [both, ends, ({ id }) => id] : [both, ends];
}

/** `asAfter` puts the ids of the second map in place of those of the first. The order counts where it is given. */
function listDiff<T extends { readonly id: string }>(
  { pairs, added, removed }: Matching<T>,
  order: readonly T[],
  asAfter: (thing: T) => Fields,
): ListDiff<T> {
  const changed = pairs.flatMap(([before, after]): Changed<T>[] => {
    const changes = changesOf({ ...before }, { ...after }, asAfter(before));
    return changes.length === 0 ? [] : [{ before, after, changes }];
  });
  const places = new Map(order.map((thing, index) => [thing, index]));
  const sequence = pairs.map(([, after]) => places.get(after) ?? 0);
  const reordered = sequence.some((place, index) => index > 0 && place < (sequence[index - 1] ?? 0));
  return { added, removed, changed, reordered };
}

/** The fields in which two things differ; `meant` is `before` in the ids of `after`. Ids themselves do not count. */
function changesOf(before: Fields, after: Fields, meant: Fields = before): readonly FieldChange[] {
  return inFieldOrder(Object.keys({ ...before, ...after }))
    .filter((field) => field !== 'id' && !sameData(meant[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** What a map says of itself apart from its calendar and its lists. */
function ownFields(document: MapDocument): Fields {
  const { id, calendar, lanes, steps, flows, notes, improvements, measurements, ...own } = document;
  return own;
}

function becameAutomated({ before, after }: Changed<Step>): boolean {
  return before.automationLevel !== 'automated' && after.automationLevel === 'automated';
}
