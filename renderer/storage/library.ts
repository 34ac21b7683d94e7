import type { ReadMap } from '#shared/file/readVsmap';
import { writeVsmap } from '#shared/file/writeVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import { analyseInChunks, pauseFor } from '../editor/inChunks';
import type { Database } from './database';
import { type ReadMapError, readMap } from './readMap';
import type { MapRow } from './rows';
import type { StorageError } from './storageError';
import { attempt } from './storageError';
import { summaryOf } from './summary';

/** Days for which a map that was thrown away can still be brought back. */
export const keptDays = 30;
const dayMilliseconds = 86_400_000;

/** The maps in use, last changed first. */
export async function listMaps(database: Database): Promise<readonly MapRow[]> {
  const rows = await database.maps.toArray();
  return rows.filter((row) => row.deletedAt === null).sort(lastChangedFirst);
}

/** The maps that were thrown away and can be brought back, last thrown away first. */
export async function listDeleted(database: Database): Promise<readonly MapRow[]> {
  const rows = await database.maps.toArray();
  return rows
    .filter((row) => row.deletedAt !== null)
    .sort((one, other) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0));
}

/** A map that comes into the library. */
export interface NewMap {
  readonly document: MapDocument;
  /** Its file, where it came from one: kept as it is, with all that this program does not understand. */
  readonly file?: Pick<ReadMap, 'around' | 'readOnly'> & { readonly text: string };
}

/** Takes a map into the library, most likely to be opened next. Its id must be new there. */
export async function addMap(
  database: Database,
  { document, file }: NewMap,
  now: number,
): Promise<Result<null, StorageError>> {
  const pause = pauseFor(document);
  const { text, ...read } = file ?? { text: writeVsmap(document), around: {}, readOnly: false };
  await pause();
  const analysis = await analyseInChunks(document);
  await pause();
  const row: MapRow = {
    ...summaryOf(analysis),
    id: document.id,
    revision: 0,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  const added = await attempt(() =>
    database.transaction('rw', [database.maps, database.checkpoints], async () => {
      await database.maps.add(row);
      await database.checkpoints.add({ mapId: document.id, revision: 0, text });
    }),
  );
  if (!added.ok) return added;
  database.added = { text, read: { document, analysis, ...read } };
  return ok(null);
}

/** Takes a copy of a map into the library, with the given id and title. */
export async function duplicateMap(
  database: Database,
  id: string,
  copy: Pick<MapDocument, 'id' | 'title'>,
  now: number,
): Promise<Result<null, ReadMapError>> {
  const stored = await readMap(database, id);
  if (!stored.ok) return fail(stored.error);
  const { around } = stored.value;
  const document = { ...stored.value.document, ...copy };
  const file = { text: writeVsmap(document, around), around, readOnly: false };
  return addMap(database, { document, file }, now);
}

/** Throws a map away. It stays on the disk for `keptDays` and can be brought back. */
export async function deleteMap(
  database: Database,
  id: string,
  now: number,
): Promise<Result<null, StorageError>> {
  return setDeletedAt(database, id, now);
}

/** Brings back a map that was thrown away. */
export async function restoreMap(database: Database, id: string): Promise<Result<null, StorageError>> {
  return setDeletedAt(database, id, null);
}

/** Frees the room of maps that were thrown away more than `keptDays` ago. */
export async function purgeDeleted(database: Database, now: number): Promise<void> {
  const { maps, checkpoints, history, pictures, journal, setAside } = database;
  const tables = [maps, checkpoints, history, pictures, journal, setAside];
  await database.transaction('rw', tables, async () => {
    const rows = await database.maps.toArray();
    const ids = rows.filter((row) => isPast(row.deletedAt, now)).map((row) => row.id);
    await database.maps.bulkDelete(ids);
    await database.checkpoints.bulkDelete(ids);
    await database.history.bulkDelete(ids);
    await database.pictures.bulkDelete(ids);
    await database.journal.where('mapId').anyOf(ids).delete();
    await database.setAside.where('mapId').anyOf(ids).delete();
  });
}

async function setDeletedAt(
  database: Database,
  id: string,
  deletedAt: number | null,
): Promise<Result<null, StorageError>> {
  const updated = await attempt(() => database.maps.update(id, { deletedAt }));
  return updated.ok ? ok(null) : updated;
}

function isPast(deletedAt: number | null, now: number): boolean {
  return deletedAt !== null && now - deletedAt > keptDays * dayMilliseconds;
}

function lastChangedFirst(one: MapRow, other: MapRow): number {
  return other.updatedAt - one.updatedAt;
}
