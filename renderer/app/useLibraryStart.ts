import { useEffect, useState } from 'react';
import { type StorageError, storageErrorOf } from '../storage/storageError';
import { loadSometime, whenIdle } from './lazyPart';
import { parseRoute } from './route';
import type { World } from './world';

/** How far the start of the library got. */
export type LibraryStart =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: StorageError };

const load = loadSometime(() => import('./prepareLibrary'));

/** Brings the library in order when the window starts. Who asked for a map sees it first. */
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
  if (parseRoute(location.hash).kind === 'map') await whenIdle();
  const { prepareLibrary } = await load();
  const prepared = await prepareLibrary(world);
  return prepared.ok ? { kind: 'ready' } : { kind: 'failed', error: prepared.error };
}
