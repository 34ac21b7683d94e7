import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import { limits } from '../schema/limits';
import { type Envelope, formatVersion, type JsonObject, openEnvelope } from './envelope';
import { type FileError, type FileProblem, mostProblems } from './fileError';
import { integrityProblems } from './integrity';
import { mapSchema } from './mapSchema';
import { migrations } from './migrations/registry';
import { lineAndColumnOf, scanJson } from './scanJson';
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

/**
 * A text as JSON data, within the limits of size and depth, which are checked before any work. A field
 * named `__proto__` is dropped, so that nothing downstream can be led to change a prototype.
 */
function parseJson(text: string): Result<unknown, FileError> {
  const bytes = utf8Length(text, limits.bytes);
  if (bytes > limits.bytes) return fail({ kind: 'tooLarge', bytes, limit: limits.bytes });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail({ kind: 'empty' });
  const scan = scanJson(json, limits.depth);
  if (scan.kind === 'deep')
    return fail({ kind: 'tooDeep', ...lineAndColumnOf(json, scan.at), limit: limits.depth });
  if (scan.kind === 'syntax') {
    const found = json.codePointAt(scan.at);
    return fail({
      kind: 'notJson',
      ...lineAndColumnOf(json, scan.at),
      found: found === undefined ? null : String.fromCodePoint(found),
    });
  }
  const value: unknown = JSON.parse(json);
  dropPrototypeFields(value);
  return ok(value);
}

/** Bytes of a text in UTF-8; not counted on once there are more than `enough`. */
function utf8Length(text: string, enough: number): number {
  if (text.length > enough) return text.length;
  if (text.length * 3 <= enough) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= enough; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate is half of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function dropPrototypeFields(root: unknown): void {
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) open.push(child);
  }
}
