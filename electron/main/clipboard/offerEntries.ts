import type { ClipboardEntry } from './clipboardEntries';

/**
 * Puts all entries on the clipboard in one go. Where the system refuses that because of some of them, all the others
 * are put there. `write` replaces what is on the clipboard and says whether it was taken. False: nothing was.
 */
export async function offerEntries(
  entries: readonly ClipboardEntry[],
  write: (entries: readonly ClipboardEntry[]) => Promise<boolean>,
): Promise<boolean> {
  if (entries.length === 0) return false;
  if (await write(entries)) return true;
  let taken: readonly ClipboardEntry[] = [];
  for (const entry of entries) {
    const more = [...taken, entry];
    if (await write(more)) taken = more;
  }
  // Once more: the last one may have been refused, and nobody knows what a refusal leaves behind.
  return taken.length > 0 && write(taken);
}
