import { fail, ok, type Result } from '#shared/model/result';
import type { Database } from './database';
import type { JournalRow, QuarantineRow } from './rows';
import type { StorageError } from './storageError';
import { attempt } from './storageError';

/** A row that is on the disk, and so has its key. */
export type QuarantinedRow = QuarantineRow & { readonly key: number };

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

/** What was set aside of a map's journal, the last first. */
export async function listQuarantine(
  database: Database,
  mapId: string,
): Promise<Result<readonly QuarantinedRow[], StorageError>> {
  const rows = await attempt(() => database.setAside.where('mapId').equals(mapId).toArray());
  if (!rows.ok) return fail(rows.error);
  const kept = rows.value.flatMap((row) => (row.key === undefined ? [] : [{ ...row, key: row.key }]));
  return ok(kept.sort((one, other) => other.key - one.key));
}

/** Deletes a row for good. Only a person asks for that. */
export async function deleteQuarantined(
  database: Database,
  key: number,
): Promise<Result<null, StorageError>> {
  const deleted = await attempt(() => database.setAside.delete(key));
  return deleted.ok ? ok(null) : fail(deleted.error);
}
