import { fail, ok, type Result } from '#shared/model/result';
import type { Database } from './database';
import type { QuarantineRow } from './rows';
import type { StorageError } from './storageError';
import { attempt } from './storageError';

/** A row that is on the disk, and so has its key. */
export type QuarantinedRow = QuarantineRow & { readonly key: number };

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
