import { readVsmap } from '../../file/readVsmap';
import type { MapDocument } from '../../model/mapDocument';
import { vsmapInHtml } from './clipHtml';

/** The steps that this program put on the clipboard, by whatever way they came; null where there are none. */
export function readClip(vsmap: string, html: string): MapDocument | null {
  const text = vsmap === '' ? vsmapInHtml(html) : vsmap;
  const read = text === null ? null : readVsmap(text);
  return read?.ok ? read.value.document : null;
}
