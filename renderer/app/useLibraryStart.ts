import { useEffect, useState } from 'react';
import { purgeDeleted } from '../storage/library';
import { settleJournals } from '../storage/settleJournals';
import { type StorageError, storageErrorOf } from '../storage/storageError';
import { firstStart } from './firstStart';
import { go, parseRoute } from './route';
import type { World } from './world';

/** How far the start of the library got. */
export type LibraryStart =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: StorageError };

/**
 * Brings the library in order when the window starts: the sample on the very first start, what a crash left in
 * journals, the room of maps that were thrown away long ago.
 */
export function useLibraryStart(world: World): LibraryStart {
  const [start, setStart] = useState<LibraryStart>({ kind: 'starting' });
  useEffect(() => {
    prepare(world).then(setStart, (thrown: unknown) =>
      setStart({ kind: 'failed', error: storageErrorOf(thrown) }),
    );
  }, [world]);
  return start;
}

async function prepare(world: World): Promise<LibraryStart> {
  const first = await firstStart(world);
  if (!first.ok) return { kind: 'failed', error: first.error };
  if (first.value !== null && parseRoute(location.hash).kind === 'library')
    go({ kind: 'map', id: first.value });
  await settleJournals(world);
  await purgeDeleted(world.database, world.now());
  // Asks the browser not to clear the maps when the disk runs short; it may say no, and nothing depends on it.
  void navigator.storage?.persist?.().catch(() => false);
  return { kind: 'ready' };
}
