import { editBetween } from '#shared/commands/editBetween';
import { writeVsmap } from '#shared/file/writeVsmap';
import { fail, ok, type Result } from '#shared/model/result';
import type { Change } from '../editor/editorState';
import type { Database } from './database';
import type { JournalRow } from './rows';
import type { StorageError } from './storageError';
import { attempt } from './storageError';

/** The record of a change of the map `mapId`. */
export function journalRow(mapId: string, change: Change, at: number): JournalRow {
  const { before, revision, document, move } = change;
  // Most of what is undone is an edit of one step: thousands of others need not be written for that.
  const command = change.command ?? editBetween(before, document);
  return command === null
    ? { kind: 'document', mapId, revision, at, move, text: writeVsmap(document) }
    : { kind: 'command', mapId, revision, at, move, command };
}

/** Appends the records, all or none. A success means that they are on the disk. */
export async function appendToJournal(
  database: Database,
  rows: readonly JournalRow[],
): Promise<Result<null, StorageError>> {
  const written = await attempt(() => database.journal.bulkPut([...rows]));
  return written.ok ? ok(null) : fail(written.error);
}

/** Moves records that cannot be replayed out of the way of new ones. They are kept, for a person to look into. */
export async function quarantineBroken(
  database: Database,
  mapId: string,
  records: readonly JournalRow[],
  now: number,
): Promise<Result<null, StorageError>> {
  const moved = await attempt(() =>
    database.transaction('rw', [database.journal, database.setAside], async () => {
      await database.setAside.add({ mapId, at: now, records });
      await database.journal.bulkDelete(records.map((row) => [row.mapId, row.revision]));
    }),
  );
  return moved.ok ? ok(null) : fail(moved.error);
}
