import { fail, ok, type Result } from '#shared/model/result';
import { attempt } from './attempt';
import type { Database } from './database';
import type { SetAsideRow } from './rows';
import type { StorageError } from './storageError';

/** A row that is on the disk, and so has its key. */
export type KeptAside = SetAsideRow & { readonly key: number };

/** What was set aside of a map's journal, the last first. */
export async function listSetAside(
  database: Database,
  mapId: string,
): Promise<Result<readonly KeptAside[], StorageError>> {
  const rows = await attempt(() => database.setAside.where('mapId').equals(mapId).toArray());
  if (!rows.ok) return fail(rows.error);
  const kept = rows.value.flatMap((row) => (row.key === undefined ? [] : [{ ...row, key: row.key }]));
  return ok(kept.sort((one, other) => other.key - one.key));
}

/** Deletes a row for good. Only a person asks for that. */
export async function deleteSetAside(database: Database, key: number): Promise<Result<null, StorageError>> {
  const deleted = await attempt(() => database.setAside.delete(key));
  return deleted.ok ? ok(null) : fail(deleted.error);
}
