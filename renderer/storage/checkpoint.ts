import { writeVsmap } from '#shared/file/writeVsmap';
import { type Analysis, analyse } from '#shared/metrics/analyse';
import { ok, type Result } from '#shared/model/result';
import type { History } from '../editor/history';
import { noPause, type Pause } from '../editor/inChunks';
import type { Database } from './database';
import type { StoredMap } from './readMap';
import type { StorageError } from './storageError';
import { attempt } from './storageError';
import { historyRow } from './storedHistory';
import { summaryOf } from './summary';

/** What a checkpoint is made of besides the map: all of the same revision. */
interface CheckpointSource {
  /** The steps of undo that lead to the document. */
  readonly history: History;
  /** When the last change was made. */
  readonly changedAt: number;
  /** Of the document, where it is at hand. */
  readonly analysis?: Analysis;
  /** Between the parts of the work, each of which takes a while for thousands of steps. None if left out. */
  readonly pause?: Pause;
}

/**
 * Writes the whole document and forgets the journal up to it, in one transaction: there is no moment in which
 * a change is in neither. Also brings what the library shows up to date.
 */
export async function writeCheckpoint(
  database: Database,
  { document, revision, around }: Pick<StoredMap, 'document' | 'revision' | 'around'>,
  { history, changedAt, analysis = analyse(document), pause = noPause }: CheckpointSource,
): Promise<Result<null, StorageError>> {
  const mapId = document.id;
  const text = writeVsmap(document, around);
  await pause();
  const summary = summaryOf(analysis);
  await pause();
  const steps = historyRow(document, revision, history);
  await pause();
  const tables = [database.maps, database.checkpoints, database.journal, database.history];
  const written = await attempt(() =>
    database.transaction('rw', tables, async () => {
      await database.checkpoints.put({ mapId, revision, text });
      await database.history.put(steps);
      await database.maps.update(mapId, { ...summary, revision, updatedAt: changedAt });
      await database.journal
        .where('[mapId+revision]')
        .between([mapId, 0], [mapId, revision], true, true)
        .delete();
    }),
  );
  return written.ok ? ok(null) : written;
}
