import type { Words } from '#shared/text/words';

/** A title for a copy that no map of the list has yet. The copy of a copy is another copy, not a copy of a copy. */
export function copyTitle(title: string, taken: ReadonlySet<string>, words: Words['library']): string {
  const original = words.withoutCopy(title);
  let count = 1;
  while (taken.has(words.copyOf(original, count))) count += 1;
  return words.copyOf(original, count);
}
