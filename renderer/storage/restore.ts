import type { FileError } from '#shared/file/fileError';
import { ok, type Result } from '#shared/model/result';
import { type ReadText, readText } from './readText';
import { type Replayed, replay } from './replay';
import type { CheckpointRow, JournalRow } from './rows';

/** What the library holds of a map. */
export interface StoredRows {
  readonly checkpoint: CheckpointRow;
  /** By revision. */
  readonly journal: readonly JournalRow[];
}

/** The newest state of a map, made of its checkpoint and the changes since; what is wrong with the checkpoint. */
export function restore({
  checkpoint,
  journal,
}: StoredRows): Result<Omit<ReadText, 'document'> & Replayed, FileError> {
  const read = readText(checkpoint.text);
  if (!read.ok) return read;
  const { document, around, readOnly } = read.value;
  return ok({ around, readOnly, ...replay(document, checkpoint.revision, journal) });
}
