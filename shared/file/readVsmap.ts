import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import { limits } from '../schema/limits';
import { type Envelope, formatVersion, type JsonObject, openEnvelope } from './envelope';
import { type FileError, type FileProblem, mostProblems } from './fileError';
import { integrityProblems } from './integrity';
import { mapSchema } from './mapSchema';
import { migrations } from './migrations/registry';
import { parseJson } from './parseJson';
import { schemaProblems } from './schemaProblems';

/** A map as it was read from a file. */
export interface ReadMap {
  readonly document: MapDocument;
  /** The file is of a newer program: it can be looked at, but saving it might lose what is not understood. */
  readonly readOnly: boolean;
  /** The version of the format that the file has. */
  readonly version: number;
  /** Fields of the envelope that this program does not know, for `writeVsmap`. */
  readonly around: JsonObject;
}

/** A file whose envelope is sound, in the present version: its content is still to be judged. */
export interface OpenedVsmap extends Envelope {
  /** The map after migration. */
  readonly map: JsonObject;
}

/**
 * Reads the text of a `.vsmap` file: limits, JSON, envelope, migrations, schema, integrity, in this order.
 * Never throws; an error says what is wrong and where.
 */
export function readVsmap(text: string): Result<ReadMap, FileError> {
  const opened = openVsmap(text);
  if (!opened.ok) return opened;
  const { version, map, around } = opened.value;
  const judged = judgeMap(map);
  if (judged.ok) return ok({ document: judged.value, readOnly: version > formatVersion, version, around });
  const problems = judged.error.slice(0, mostProblems);
  return version > formatVersion
    ? fail({ kind: 'tooNew', version, supported: formatVersion, problems })
    : fail({ kind: 'broken', version, problems });
}

/** Everything up to the content of the map: limits, JSON, envelope, migrations. */
export function openVsmap(text: string): Result<OpenedVsmap, FileError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = openEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const { version, map, around } = envelope.value;
  if (Array.isArray(map.steps) && map.steps.length > limits.steps) {
    return fail({
      kind: 'tooManySteps',
      path: ['map', 'steps'],
      count: map.steps.length,
      limit: limits.steps,
    });
  }
  const later = migrations.filter((migration) => migration.from >= version);
  return ok({ version, around, map: later.reduce((older, migration) => migration.migrate(older), map) });
}

/** The map that some data of the present version holds, or all that is wrong with it. */
export function judgeMap(map: JsonObject): Result<MapDocument, readonly FileProblem[]> {
  const parsed = mapSchema.safeParse(map);
  if (!parsed.success) return fail(schemaProblems(parsed.error, map, ['map']));
  const problems = integrityProblems(parsed.data);
  return problems.length > 0 ? fail(problems) : ok(parsed.data);
}
