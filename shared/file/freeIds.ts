import { limits } from '../schema/limits';

/** Gives an id like the one asked for that nothing has yet; it is taken from then on. */
export type FreeIds = (like: string) => string;

/** Free ids beside those that are taken. The same questions in the same order get the same answers. */
export function freeIds(taken: Iterable<string>): FreeIds {
  const given = new Set(taken);
  // Where the search for a stem ended, so that many of one name do not search from the start each time.
  const counts = new Map<string, number>();
  return (like) => {
    const stem = like === '' || like === '__proto__' ? 'renamed' : like.slice(0, limits.id - 8);
    let count = counts.get(stem) ?? 1;
    let id = count === 1 ? stem : `${stem}-${count}`;
    while (given.has(id)) {
      count += 1;
      id = `${stem}-${count}`;
    }
    counts.set(stem, count);
    given.add(id);
    return id;
  };
}
