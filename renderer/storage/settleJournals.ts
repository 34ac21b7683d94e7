import { writeCheckpoint } from './checkpoint';
import type { SessionWorld } from './openSession';
import { readHistory } from './readHistory';
import { readMap } from './readMap';
import { lockForWriting } from './writerLock';

/**
 * After a crash, brings the maps whose last changes are only in the journal up to date in the library. Maps that
 * another window has open are left to it; a journal with damage is left until the map is opened, so that a
 * person hears of it.
 */
export async function settleJournals({ database, locks }: SessionWorld): Promise<void> {
  const ids = await database.journal.orderBy('mapId').uniqueKeys();
  for (const id of ids) {
    if (typeof id !== 'string') continue;
    const lock = await lockForWriting(locks, id, () => {});
    try {
      const read = lock.held ? await readMap(database, id) : null;
      if (read === null || !read.ok) continue;
      const { broken, changedAt, readOnly } = read.value;
      if (readOnly || broken.length > 0 || changedAt === null) continue;
      const history = await readHistory(database, read.value);
      await writeCheckpoint(database, read.value, { history, changedAt });
    } finally {
      lock.release();
    }
  }
}
