import { commandSchema, tryCommand } from '#shared/commands/apply';
import type { FileError } from '#shared/file/fileError';
import { type ReadMap, readVsmap } from '#shared/file/readVsmap';
import type { Analysis } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { ok, type Result } from '#shared/model/result';
import type { CheckpointRow, JournalRow } from './rows';

/** What the library holds of a map. */
export interface StoredRows {
  readonly checkpoint: CheckpointRow;
  /** By revision. */
  readonly journal: readonly JournalRow[];
}

/** What of a map file is needed to go on with it. */
export interface ReadText extends Pick<ReadMap, 'document' | 'around' | 'readOnly'> {
  /** Of the document, where it is known already. */
  readonly analysis?: Analysis;
}

/**
 * The newest state of a map, made of its checkpoint and the changes since; what is wrong with the checkpoint.
 * @param known what the text of the checkpoint says, where that is known without reading it
 */
export function restore(
  { checkpoint, journal }: StoredRows,
  known: ReadText | null = null,
): Result<Omit<ReadText, 'document'> & Replayed, FileError> {
  const read: Result<ReadText, FileError> = known === null ? readVsmap(checkpoint.text) : ok(known);
  if (!read.ok) return read;
  const { document, around, readOnly, analysis } = read.value;
  const replayed = replay(document, checkpoint.revision, journal);
  const isSame = analysis !== undefined && replayed.document === document;
  return ok({ around, readOnly, ...replayed, ...(isSame && { analysis }) });
}

/** How far a journal could be followed. */
interface Replayed {
  readonly document: MapDocument;
  readonly revision: number;
  /** From the first record that could not be understood on; empty for a sound journal. */
  readonly broken: readonly JournalRow[];
}

/**
 * Carries out the changes of `rows` (ordered by revision) that came after `revision`. It stops at the first
 * record that is damaged, out of turn or no longer possible: what comes after a gap would land on another map
 * than the one it was meant for.
 */
function replay(document: MapDocument, revision: number, rows: readonly JournalRow[]): Replayed {
  const later = rows.filter((row) => row.revision > revision);
  let reached: Replayed = { document, revision, broken: [] };
  for (const [at, row] of later.entries()) {
    const next = row.revision === reached.revision + 1 ? follow(reached.document, row) : null;
    if (next === null) return { ...reached, broken: later.slice(at) };
    reached = { document: next, revision: row.revision, broken: [] };
  }
  return reached;
}

function follow(document: MapDocument, row: JournalRow): MapDocument | null {
  if (row.kind === 'document') {
    const read = readVsmap(row.text);
    return read.ok && !read.value.readOnly ? read.value.document : null;
  }
  const command = commandSchema.safeParse(row.command);
  if (!command.success) return null;
  const result = tryCommand(document, command.data);
  return result.ok ? result.value : null;
}
