import { restore, type StoredRows } from '../storage/restore';
import { type Aside, aside } from './aside';

/** Makes the newest state of a map of what the library holds of it without holding up the window. */
export function restoreAside(stored: StoredRows): Aside<ReturnType<typeof restore>> {
  const worker = new Worker(new URL('./restoreWorker.ts', import.meta.url), {
    type: 'module',
    name: 'restore',
  });
  return aside(worker, stored, async () => restore(stored));
}
