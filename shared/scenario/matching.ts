/** The same things on two maps: which of the second map each of the first became. */
export interface Matching<T> {
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
export type KeyOf<T> = (thing: T, side: 'before' | 'after') => string | null;

/** In place of the id of a thing that the second map does not have. No id is as long as this. */
const gone = 'gone'.repeat(100);

/**
 * Finds each thing of `before` among those of `after`, by the first key that fits; what one key has found is out of
 * the running for the next. Of several with one key the first belongs to the first, and so on.
 */
export function matching<T extends { readonly id: string }>(
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
export function keysByName<T extends { readonly id: string }>(
  isOneMap: boolean,
  nameOf: (thing: T) => string,
): readonly KeyOf<T>[] {
  const id: KeyOf<T> = (thing) => thing.id;
  const name: KeyOf<T> = (thing) => nameOf(thing).trim().replace(/\s+/gu, ' ').toLowerCase() || null;
  const both: KeyOf<T> = (thing, side) => JSON.stringify([thing.id, name(thing, side)]);
  return isOneMap ? [id, name] : [both, name, id];
}
