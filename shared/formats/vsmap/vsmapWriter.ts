import { writeVsmap } from '../../file/writeVsmap';
import { ok } from '../../model/result';
import { fileName } from '../fileName';
import type { FormatWriter, MapToWrite } from '../write';

/** The text of the map file that goes along in what shows the map; null in a clean copy. */
export function vsmapInside({ analysis, around, clean }: MapToWrite): string | null {
  return clean ? null : writeVsmap(analysis.document, around);
}

/** The same as a file with a name, for documents that other files can be attached to. */
export function vsmapAttached(map: MapToWrite): { readonly name: string; readonly vsmap: string } | null {
  const vsmap = vsmapInside(map);
  const { analysis, words } = map;
  const name = fileName(analysis.document.title, 'vsmap', words.exchange.unnamed);
  return vsmap === null ? null : { name, vsmap };
}

/** The map as its own file. */
export const vsmapWriter: FormatWriter = {
  async writeMap({ analysis, around }) {
    return ok({ content: writeVsmap(analysis.document, around), scale: 1 });
  },
};
