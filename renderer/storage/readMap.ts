import type { JsonObject } from '#shared/file/envelope';
import type { FileError } from '#shared/file/fileError';
import type { Analysis } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import type { Database } from './database';
import { readStored } from './readStored';
import type { ReadText } from './restore';
import type { JournalRow } from './rows';
import type { StorageError } from './storageError';
import { attempt } from './storageError';

/** A map as the library has it: its checkpoint and the changes since. */
export interface StoredMap {
  readonly document: MapDocument;
  /** Of the document, where this window has worked it out already. */
  readonly analysis?: Analysis;
  readonly revision: number;
  /** Fields around the map in its file that this program does not know. They go along with every write. */
  readonly around: JsonObject;
  /** Written by a newer version of the app: to be looked at, not changed. */
  readonly readOnly: boolean;
  /** Changes at the end of the journal that could not be understood. */
  readonly broken: readonly JournalRow[];
  /** When the last change was made that is in the journal but not yet in the checkpoint; null without one. */
  readonly changedAt: number | null;
}

export type ReadMapError =
  | StorageError
  /** Never here, or thrown away. */
  | { readonly kind: 'missing' }
  /** The stored text is no sound map; `text` is what there is. */
  | { readonly kind: 'damaged'; readonly error: FileError; readonly text: string };

/** The newest state of a map. Reads only. */
export async function readMap(database: Database, id: string): Promise<Result<StoredMap, ReadMapError>> {
  const found = await attempt(() =>
    database.transaction('r', [database.maps, database.checkpoints, database.journal], async () => ({
      row: await database.maps.get(id),
      checkpoint: await database.checkpoints.get(id),
      journal: await database.journal.where('mapId').equals(id).sortBy('revision'),
    })),
  );
  if (!found.ok) return found;
  const { row, checkpoint, journal } = found.value;
  if (row === undefined || row.deletedAt !== null || checkpoint === undefined)
    return fail({ kind: 'missing' });
  const restored = await readStored({ checkpoint, journal }, takeAdded(database, checkpoint.text));
  if (!restored.ok) return fail({ kind: 'damaged', error: restored.error, text: checkpoint.text });
  const { revision } = restored.value;
  const last = journal.findLast((row) => row.revision > checkpoint.revision && row.revision <= revision);
  return ok({ ...restored.value, changedAt: last?.at ?? null });
}

/** What the map says that was added last, if this is its text. It is asked for once: from then on the map may change. */
function takeAdded(database: Database, text: string): ReadText | null {
  const { added } = database;
  database.added = null;
  return added?.text === text ? added.read : null;
}
