import { inWorker, type WorkerTask } from './inWorker';
import type { FileToRead, ReadFile } from './readFile';

/** Reads a file without holding up the window. */
export function readFileInWorker(file: FileToRead): WorkerTask<ReadFile> {
  const worker = new Worker(new URL('./readFileWorker.ts', import.meta.url), {
    type: 'module',
    name: 'read',
  });
  return inWorker(worker, file, () => import('./readFile').then(({ readFile }) => readFile(file)));
}
