import type { MapDocument } from '#shared/model/mapDocument';
import type { Aside } from './aside';
import { readFileAside } from './readFileAside';

/** Reads the steps that this program put on the clipboard without holding up the window; `part` null: they are none. */
export function readClipAside(vsmap: string): Aside<{ readonly part: MapDocument | null }> {
  const bytes = new TextEncoder().encode(vsmap);
  const { answer, cancel } = readFileAside({ name: 'clipboard.vsmap', bytes, id: '' });
  return {
    answer: answer.then(
      (read) => {
        if (read === null) return null;
        return { part: read.kind === 'map' && read.opened.ok ? read.opened.value.document : null };
      },
      // What cannot be read is no steps: whoever pasted sees in the preview what there is.
      () => ({ part: null }),
    ),
    cancel,
  };
}
