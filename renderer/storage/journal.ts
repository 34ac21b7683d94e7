import { writeVsmap } from '#shared/file/writeVsmap';
import { fail, ok, type Result } from '#shared/model/result';
import type { Change } from '../editor/editorState';
import { attempt } from './attempt';
import type { Database } from './database';
import type { JournalRow } from './rows';
import type { StorageError } from './storageError';

/** The record of a change of the map `mapId`. */
export function journalRow(mapId: string, change: Change): JournalRow {
  const { revision, command, document } = change;
  return command === null
    ? { kind: 'document', mapId, revision, text: writeVsmap(document) }
    : { kind: 'command', mapId, revision, command };
}

/** Appends the records, all or none. A success means that they are on the disk. */
export async function appendToJournal(
  database: Database,
  rows: readonly JournalRow[],
): Promise<Result<null, StorageError>> {
  const written = await attempt(() => database.journal.bulkPut([...rows]));
  return written.ok ? ok(null) : fail(written.error);
}
