import { fail, ok, type Result } from '../model/result';
import type { EnvelopeFault, FileError } from './fileError';
import type { JsonPath } from './jsonPath';

/** What every map file says of itself. */
export const formatName = 'vsmap';

/** The version of the format that this program writes. */
export const formatVersion = 2;

/** Data of a file, of which only the outside is known yet. */
export type JsonObject = { readonly [field: string]: unknown };

export interface Envelope {
  readonly version: number;
  readonly map: JsonObject;
  /** Fields beside the map that this program does not know. */
  readonly around: JsonObject;
}

/** Looks for the envelope of a map around some data. */
export function openEnvelope(value: unknown): Result<Envelope, FileError> {
  if (!isObject(value)) return refused('notAnObject', []);
  const { format, formatVersion: version, map, ...around } = value;
  if (format === undefined) return refused('noFormat', ['format']);
  if (format !== formatName) return refused('otherFormat', ['format']);
  if (version === undefined) return refused('noVersion', ['formatVersion']);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    return refused('badVersion', ['formatVersion']);
  }
  if (!isObject(map)) return refused('noMap', ['map']);
  return ok({ version, map, around });
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(reason: EnvelopeFault, path: JsonPath) {
  return fail<FileError>({ kind: 'notAMap', path, reason });
}
