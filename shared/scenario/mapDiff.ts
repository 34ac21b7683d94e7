import type { Flow } from '../model/flow';
import type { Improvement } from '../model/improvement';
import type { Lane } from '../model/lane';
import type { Measurement } from '../model/measurement';
import type { Note } from '../model/note';
import type { Step } from '../model/step';

/** A field that says something else; `undefined` where one of the maps does not have it at all. */
export interface FieldChange {
  /** A field of the noun, or one that this program does not know. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The same thing on both maps, with at least one field that differs. Ids are not compared. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  readonly changes: readonly FieldChange[];
}

export interface ListDiff<T> {
  /** Of the second map. */
  readonly added: readonly T[];
  /** Of the first map. */
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
  /** What both maps have stands in another order, where the order means something. */
  readonly reordered: boolean;
}

/** What is different in the second of two maps; references are compared by what they mean, not by their ids. */
export interface MapDiff {
  /** Title, demand, and fields that this program does not know. */
  readonly map: readonly FieldChange[];
  readonly calendar: readonly FieldChange[];
  readonly lanes: ListDiff<Lane>;
  readonly steps: ListDiff<Step> & {
    /** Those of `changed` that have another name. */
    readonly renamed: readonly Changed<Step>[];
    /** Those of `changed` that became automated. */
    readonly automated: readonly Changed<Step>[];
  };
  readonly flows: ListDiff<Flow>;
  readonly notes: ListDiff<Note>;
  readonly improvements: ListDiff<Improvement>;
  readonly measurements: ListDiff<Measurement>;
}

/** Whether two maps say the same. */
export function isUnchanged(diff: MapDiff): boolean {
  const { lanes, steps, flows, notes, improvements, measurements } = diff;
  const lists = [lanes, steps, flows, notes, improvements, measurements];
  const isSame = (list: ListDiff<unknown>) =>
    list.added.length + list.removed.length + list.changed.length === 0 && !list.reordered;
  return diff.map.length + diff.calendar.length === 0 && lists.every(isSame);
}
