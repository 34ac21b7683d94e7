import { readVsmap } from '../../file/readVsmap';
import type { MapDocument } from '../../model/mapDocument';
import { vsmapInHtml } from './clipHtml';

/** The text of the map file among what is pasted; null where there is none. */
export function clipText(vsmap: string, html: string): string | null {
  return vsmap === '' ? vsmapInHtml(html) : vsmap;
}

/** The steps that this program put on the clipboard, by whatever way they came; null where there are none. */
export function readClip(vsmap: string, html: string): MapDocument | null {
  const text = clipText(vsmap, html);
  const read = text === null ? null : readVsmap(text);
  return read?.ok ? read.value.document : null;
}
