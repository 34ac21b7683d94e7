import type { MapDocument } from '../../model/mapDocument';

interface Identified {
  readonly id: string;
}

/** Only of lists that thousands are looked for in, or come to: for a single id, a look through the list is faster. */
const known = new WeakMap<readonly Identified[], Set<string>>();

/** Whether something in a list has this id: at once where its ids are known, else by looking through it. */
export function hasId(list: readonly Identified[], id: string): boolean {
  return known.get(list)?.has(id) ?? list.some((item) => item.id === id);
}

/** Position of what has this id in a list, or -1. */
export function indexOfId(list: readonly { readonly id: string }[], id: string): number {
  return list.findIndex((item) => item.id === id);
}

/** The first of some ids that a list does not have, or not any more when each of them is taken out; else null. */
export function firstMissing(
  list: readonly { readonly id: string }[],
  ids: readonly string[],
): string | null {
  const left = new Set(list.map(({ id }) => id));
  return ids.find((id) => !left.delete(id)) ?? null;
}

/** The lists of a map in which ids must differ. */
export function identifiedLists(document: MapDocument): readonly (readonly Identified[])[] {
  const { steps, flows, lanes, notes, improvements, measurements, scenarios, causes } = document;
  return [steps, flows, lanes, notes, improvements, measurements, scenarios, causes];
}

/** Makes all ids of a map known, for whoever is going to ask for thousands. */
export function knowIds(document: MapDocument): void {
  for (const list of identifiedLists(document))
    if (!known.has(list)) known.set(list, new Set(list.map(({ id }) => id)));
}

/** A copy of a list that {@link addTo} makes longer, item by item, without looking through it. */
export function growing<T extends Identified>(list: readonly T[]): T[] {
  const copy = [...list];
  known.set(copy, new Set(list.map(({ id }) => id)));
  return copy;
}

/** Adds an item at a place of a list, else at its end. */
export function addTo<T extends Identified>(list: T[], item: T, place = list.length): void {
  list.splice(place, 0, item);
  known.get(list)?.add(item.id);
}
