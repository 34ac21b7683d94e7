import { writeVsmap } from '#shared/file/writeVsmap';
import { type Analysis, analyse } from '#shared/metrics/analyse';
import { ok, type Result } from '#shared/model/result';
import type { History } from '../editor/history';
import { attempt } from './attempt';
import type { Database } from './database';
import type { StoredMap } from './readMap';
import type { StorageError } from './storageError';
import { historyRow } from './storedHistory';
import { summaryOf } from './summary';

/**
 * Writes the whole document and forgets the journal up to it, in one transaction: there is no moment in which
 * a change is in neither; `history` are the steps of undo that lead to it. Also brings what the library shows up to date; `changedAt` is when the last change was made,
 * `analysis` that of the document where it is at hand.
 */
export async function writeCheckpoint(
  database: Database,
  { document, revision, around }: Pick<StoredMap, 'document' | 'revision' | 'around'>,
  history: History,
  changedAt: number,
  analysis: Analysis = analyse(document),
): Promise<Result<null, StorageError>> {
  const mapId = document.id;
  const text = writeVsmap(document, around);
  const summary = summaryOf(analysis);
  const steps = historyRow(document, revision, history);
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
