import type { ClipboardForms } from '#shared/bridge/clipboardForms';
import { clipType } from '#shared/formats/clipboard/clipType';

/** One form under the name that Electron's clipboard knows it by. */
export type ClipboardEntry = readonly [type: string, content: string | Uint8Array];

const markdownType = 'text/markdown';

/** What the system itself calls the forms for which Electron has no name; media types, except on a Mac. */
const systemNames = {
  mac: { svg: 'public.svg-image', markdown: 'net.daringfireball.markdown' },
  others: { svg: 'image/svg+xml', markdown: markdownType },
} as const;

/**
 * The forms that are there, under the names by which others find them. SVG goes by the system's name only: under
 * `image/...` Electron takes every content for pixels, and drops what it cannot decode. Forms with `web ` are those that
 * a page in a browser writes and reads under the same name.
 *
 * @see https://www.electronjs.org/docs/latest/api/clipboard
 */
export function clipboardEntries(
  { text, html, markdown, svg, vsmap, png }: ClipboardForms,
  system: NodeJS.Platform,
): readonly ClipboardEntry[] {
  const names = systemNames[system === 'darwin' ? 'mac' : 'others'];
  const all: readonly (readonly [string, string | Uint8Array | null])[] = [
    ['text/plain', text],
    ['text/html', html],
    ['image/png', png],
    [`web ${clipType}`, vsmap],
    [ofSystem(names.svg), svg],
    [ofSystem(names.markdown), markdown],
    [`web ${markdownType}`, markdown],
  ];
  return all.flatMap(([type, content]) => (content === null || content === '' ? [] : [[type, content]]));
}

function ofSystem(name: string): string {
  return `electron application/osclipboard;format="${name}"`;
}

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
