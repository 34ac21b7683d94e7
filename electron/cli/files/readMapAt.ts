import { createHash } from 'node:crypto';
import type { JsonObject } from '#shared/file/envelope';
import type { Format, OpenedMap, OpenMapError } from '#shared/formats/format';
import {
  contentOf,
  loadReader,
  loadReaders,
  type Recognised,
  recognise,
  recogniseFile,
} from '#shared/formats/recognise';
import { formatNamedBy } from '#shared/formats/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import { cliWords, spokenWords } from '../cliWords';
import { type Complaints, fileComplaints } from '../print/complain';
import type { InputError, Terminal } from '../terminal';

/** A map from a file. */
export interface MapFromFile {
  readonly document: MapDocument;
  /** The file is of a newer program: a map file made from what was understood could lack something. */
  readonly readOnly: boolean;
  /** Fields around the map that this program does not know, to be written again. */
  readonly around: JsonObject;
  /** Sentences about how it was read and what was left out. */
  readonly notices: readonly string[];
}

/** How a file is to be read. */
export interface ReadAsked {
  /** What it is, where its content is not to say it. */
  readonly format?: Format | null;
  /** Refuses what the app would ask about, instead of taking what it proposes. */
  readonly strict: boolean;
}

/** What a file holds. */
interface ReadAt {
  readonly map: Result<MapFromFile, Complaints>;
  /** The text of the `.vsmap` file in it, sound or not; null where there is none. */
  readonly vsmap: string | null;
}

/** Reads the map in a file. */
export async function readMapAt(
  path: string,
  terminal: Terminal,
  asked: ReadAsked,
): Promise<Result<MapFromFile, Complaints>> {
  return (await readFileAt(path, terminal, asked)).map;
}

/** Reads a file: a map, or steps that become one as the preview of the app proposes it. */
export async function readFileAt(
  path: string,
  terminal: Terminal,
  { format = null, strict }: ReadAsked,
): Promise<ReadAt> {
  const cli = cliWords();
  const likely = format ?? formatNamedBy(path);
  const named = likely === null ? null : await loadReader(likely);
  // A name decides nothing but how much is read before the content can say what it is.
  const limits = named === null ? await loadReaders() : [named];
  const bytes = await terminal.read(path, Math.max(...limits.map(({ reader }) => reader.mostBytes)));
  if (!bytes.ok) return nothing([reasonOf(bytes.error)]);
  const found =
    format === null || named === null
      ? await recogniseFile(path, bytes.value)
      : recognise(path, contentOf(bytes.value), [named]);
  if (found.content.text?.trim() === '') return nothing([cli.empty]);
  return understood(found, strict);
}

async function understood(found: Recognised, strict: boolean): Promise<ReadAt> {
  const cli = cliWords();
  const { content } = found;
  const unknown = content.text === null ? cli.notText : cli.unknownContent;
  if (found.kind === 'unknown') return nothing([unknown]);
  if (found.kind === 'map' || found.named !== null) {
    const reader = found.kind === 'map' ? found.map : found.named;
    const opened = reader?.read(content, idOf(content.text ?? ''));
    if (opened === undefined) return nothing([unknown]);
    if (opened.ok) return opening(opened.value);
    const vsmap = opened.error.kind === 'vsmap' ? opened.error.vsmap : null;
    return { map: fail(complaintsOf(opened.error, unknown)), vsmap };
  }
  const { pasted, steps } = found;
  const id = idOf(pasted.text + pasted.html);
  const exact = steps.exact?.(pasted.text, id) ?? null;
  if (exact !== null) return opening(exact);
  const read = steps.read(pasted);
  if (read === null) return nothing([unknown]);
  const { takenSteps } = await import('./takenSteps');
  const taken = takenSteps(read, strict);
  if (!taken.ok) return nothing(taken.error);
  const { document, notices } = taken.value;
  return { map: ok({ document: { ...document, id }, readOnly: false, around: {}, notices }), vsmap: null };
}

function nothing(complaints: Complaints): ReadAt {
  return { map: fail(complaints), vsmap: null };
}

function opening({ document, readOnly, around, notices, vsmap }: OpenedMap): ReadAt {
  const { csv } = spokenWords();
  return { map: ok({ document, readOnly, around, notices: notices.map(csv.notice) }), vsmap };
}

/** An id for a map that brings none, made from its text: the same table is the same map again. */
function idOf(text: string): string {
  return createHash('sha256')
    .update(text.replace(/^\uFEFF/, ''))
    .digest('hex')
    .slice(0, 32);
}

function complaintsOf(error: OpenMapError, unknown: string): Complaints {
  const cli = cliWords();
  const { csv } = spokenWords();
  switch (error.kind) {
    case 'unknownContent':
      return [unknown];
    case 'carrier': {
      const said: Readonly<Partial<Record<string, string>>> = cli.carriers[error.source];
      return [said[error.error.kind] ?? cli.carriers[error.source].damaged];
    }
    case 'vsmap':
      return fileComplaints(error.error);
    case 'table':
      return error.errors.map(csv.error);
  }
}

function reasonOf(error: InputError): string {
  const cli = cliWords();
  switch (error.kind) {
    case 'tooLarge':
      return cli.tooLarge(String(error.limit / 1_000_000));
    case 'unreadable':
      return cli.unreadable(error.code);
    default:
      return cli[error.kind];
  }
}
