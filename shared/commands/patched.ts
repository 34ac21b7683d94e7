import { sameData } from '../model/sameData';

/** `whole` with the fields of `patch`; the same object when they say what `whole` says already. */
export function patched<T extends object>(whole: T, patch: Partial<T>): T {
  const after = { ...whole, ...patch };
  return sameData(whole, after) ? whole : after;
}

/** `items` with `changed` in place of the item at `index`; the same list when it is the same item. */
export function withItem<T>(items: readonly T[], index: number, changed: T): readonly T[] {
  return Object.is(items[index], changed) ? items : items.with(index, changed);
}
