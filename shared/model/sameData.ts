/** Whether two plain values (as JSON has them) say the same. Missing and `undefined` fields count as equal. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  }
  return fieldsHold(a, b) && fieldsHold(b, a);
}

/** Whether every field of the one says the same in the other. */
function fieldsHold(one: object, other: object): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...other };
  return Object.entries(one).every(([key, value]) =>
    sameData(value, Object.hasOwn(fields, key) ? fields[key] : undefined),
  );
}

/** `whole` with the fields of `patch`; the same object when they say what `whole` says already. */
export function patched<T extends object>(whole: T, patch: Partial<T>): T {
  const after = { ...whole, ...patch };
  return sameData(whole, after) ? whole : after;
}

/** `items` with `changed` in place of the item at `index`; the same list when it is the same item. */
export function withItem<T>(items: readonly T[], index: number, changed: T): readonly T[] {
  return Object.is(items[index], changed) ? items : items.with(index, changed);
}
