import { isLongText } from '../editor/largeMaps';
import { inFileWorker } from '../workers/inFileWorker';
import { type ReadText, restore, type StoredRows } from './restore';

/**
 * The newest state of a map, made of what the library holds of it; of a large one without holding up the window.
 * @param known what the text of the checkpoint says, where that is known without reading it
 */
export async function readStored(
  stored: StoredRows,
  known: ReadText | null = null,
): Promise<ReturnType<typeof restore>> {
  const { text } = stored.checkpoint;
  const isLong = known === null && isLongText(text) && typeof Worker !== 'undefined';
  // Nobody cancels it, so an answer comes.
  return (isLong ? await inFileWorker('restore', stored).answer : null) ?? restore(stored, known);
}

/** The map in a text of the library. */
export function readStoredText(text: string): Promise<ReturnType<typeof restore>> {
  return readStored({ checkpoint: { mapId: '', revision: 0, text }, journal: [] });
}
