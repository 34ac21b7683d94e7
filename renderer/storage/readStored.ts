import { isLongText } from '../editor/largeMaps';
import { inFileWorker } from '../workers/inFileWorker';
import { isKept, restore, type StoredRows } from './restore';

/** The newest state of a map, made of what the library holds of it; of a large one without holding up the window. */
export async function readStored(stored: StoredRows): Promise<ReturnType<typeof restore>> {
  const { text } = stored.checkpoint;
  const isLong = isLongText(text) && !isKept(text) && typeof Worker !== 'undefined';
  // Nobody cancels it, so an answer comes.
  return (isLong ? await inFileWorker('restore', stored).answer : null) ?? restore(stored);
}

/** The map in a text of the library. */
export function readStoredText(text: string): Promise<ReturnType<typeof restore>> {
  return readStored({ checkpoint: { mapId: '', revision: 0, text }, journal: [] });
}
