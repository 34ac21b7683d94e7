import { isLongText } from '../editor/largeMaps';
import { inWorker, type WorkerTask } from '../workers/inWorker';
import { isKept, restore, type StoredRows } from './restore';

/** The newest state of a map, made of what the library holds of it; of a large one without holding up the window. */
export async function readStored(stored: StoredRows): Promise<ReturnType<typeof restore>> {
  const { text } = stored.checkpoint;
  const isLong = isLongText(text) && !isKept(text) && typeof Worker !== 'undefined';
  // Nobody cancels it, so an answer comes.
  return (isLong ? await restoreInWorker(stored).answer : null) ?? restore(stored);
}

/** The map in a text of the library. */
export function readStoredText(text: string): Promise<ReturnType<typeof restore>> {
  return readStored({ checkpoint: { mapId: '', revision: 0, text }, journal: [] });
}

/** Makes the newest state of a map without holding up the window. */
function restoreInWorker(stored: StoredRows): WorkerTask<ReturnType<typeof restore>> {
  const worker = new Worker(new URL('../workers/restoreWorker.ts', import.meta.url), {
    type: 'module',
    name: 'restore',
  });
  return inWorker(worker, stored, async () => restore(stored));
}
