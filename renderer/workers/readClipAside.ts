import type { MapDocument } from '#shared/model/mapDocument';
import type { Aside } from './aside';
import { readFileAside } from './readFileAside';

/** Pasted texts of so many characters, a map of some hundred steps, are read beside the window. */
export const longClip = 200_000;

/** Reads the steps that this program put on the clipboard without holding up the window; `part` null: they are none. */
export function readClipAside(vsmap: string): Aside<{ readonly part: MapDocument | null }> {
  const bytes = new TextEncoder().encode(vsmap);
  const { answer, cancel } = readFileAside({ name: 'clipboard.vsmap', bytes, id: '' });
  return {
    answer: answer.then((read) =>
      read === null ? null : { part: read.opened.ok ? read.opened.value.document : null },
    ),
    cancel,
  };
}
