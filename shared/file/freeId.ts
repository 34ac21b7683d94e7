import { limits } from './limits';

/** An id like the one given that is not taken yet; it is taken from then on. */
export function freeId(taken: Set<string>, like: string): string {
  const stem = like === '' || like === '__proto__' ? 'renamed' : like.slice(0, limits.id - 8);
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
