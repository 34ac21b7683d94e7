import { readVsmap } from '../../file/readVsmap';
import { fail, ok, type Result } from '../../model/result';
import type { MapSource, OpenedMap, OpenMapError } from '../mapReader';

/** The map in a text that stands in a file, or in a picture. */
export function openVsmapText(
  vsmap: string,
  source: Exclude<MapSource, 'csv'>,
): Result<OpenedMap, OpenMapError> {
  const read = readVsmap(vsmap);
  if (!read.ok) return fail({ kind: 'vsmap', source, error: read.error, vsmap });
  const { document, readOnly, around } = read.value;
  return ok({ document, source, readOnly, around, vsmap, notices: [] });
}
