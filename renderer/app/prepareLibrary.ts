import { ok, type Result } from '#shared/model/result';
import { purgeDeleted } from '../storage/library';
import { settleJournals } from '../storage/settleJournals';
import type { StorageError } from '../storage/storageError';
import { openEarly } from './earlySession';
import { firstStart } from './firstStart';
import { whenIdle } from './lazyPart';
import { go, parseRoute } from './route';
import type { World } from './world';

/**
 * Brings the library in order when the window starts: the sample on the very first start, what a crash left in
 * journals, the room of maps that were thrown away long ago.
 */
export async function prepareLibrary(world: World): Promise<Result<null, StorageError>> {
  const first = await firstStart(world);
  if (!first.ok) return first;
  if (first.value !== null && parseRoute(location.hash).kind === 'library') {
    const opening = openEarly(world, first.value);
    go({ kind: 'map', id: first.value });
    await opening.catch(() => {});
    await whenIdle();
  }
  await settleJournals(world);
  await purgeDeleted(world.database, world.now());
  // Asks the browser not to clear the maps when the disk runs short; it may say no, and nothing depends on it.
  void navigator.storage?.persist?.().catch(() => false);
  return ok(null);
}
