import { useEffect, useState } from 'react';
import { type StorageError, storageErrorOf } from '../../storage/storageError';
import { parseRoute } from '../route';
import type { World } from '../world';
import { loadSometime, whenIdle } from './lazyPart';

/** How far the start of the library got. */
export type LibraryStart =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: StorageError };

const load = loadSometime(() => import('./prepareLibrary'));

/**
 * Brings the library in order when the window starts. Who asked for a map sees it first: then `opening` has to be over.
 * Never rejects.
 */
export function startLibrary(world: World, opening: Promise<unknown>): Promise<LibraryStart> {
  return prepare(world, opening).catch((thrown: unknown) => ({
    kind: 'failed',
    error: storageErrorOf(thrown),
  }));
}

async function prepare(world: World, opening: Promise<unknown>): Promise<LibraryStart> {
  if (parseRoute(location.hash).kind === 'map') {
    await opening.catch(() => {});
    await whenIdle();
  }
  const { prepareLibrary } = await load();
  const prepared = await prepareLibrary(world);
  return prepared.ok ? { kind: 'ready' } : { kind: 'failed', error: prepared.error };
}

/** How far the start of the library got by now. */
export function useLibraryStart(library: Promise<LibraryStart>): LibraryStart {
  const [start, setStart] = useState<LibraryStart>({ kind: 'starting' });
  useEffect(() => {
    void library.then(setStart);
  }, [library]);
  return start;
}
