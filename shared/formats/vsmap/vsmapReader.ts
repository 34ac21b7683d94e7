import type { CarrierFormatId } from '../../file/formatId';
import { readVsmap } from '../../file/readVsmap';
import { fail, ok, type Result } from '../../model/result';
import { limits } from '../../schema/limits';
import type { CarrierError, FormatReader, MapReader, OpenedMap, OpenMapError } from '../format';

/** A map file, and the map that other files carry inside. */
export const vsmapReader: FormatReader = {
  mostBytes: limits.bytes,
  map: {
    recognises: ({ text }) => text !== null && /^\uFEFF?\s*\{/.test(text),
    read: ({ text }) => (text === null ? fail({ kind: 'unknownContent' }) : openVsmapText(text, 'vsmap')),
  },
  steps: null,
};

/** The map in a text that stands in a file, or in a picture. */
function openVsmapText(vsmap: string, source: CarrierFormatId | 'vsmap'): Result<OpenedMap, OpenMapError> {
  const read = readVsmap(vsmap);
  if (!read.ok) return fail({ kind: 'vsmap', source, error: read.error, vsmap });
  const { document, readOnly, around } = read.value;
  return ok({ document, source, readOnly, around, vsmap, notices: [] });
}

/** Opens the map that was found in a file, or says why there is none. */
export function openCarried(
  inside: Result<string, CarrierError>,
  source: CarrierFormatId,
): ReturnType<MapReader['read']> {
  return inside.ok
    ? openVsmapText(inside.value, source)
    : fail({ kind: 'carrier', source, error: inside.error });
}
