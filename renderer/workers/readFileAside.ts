import { type Aside, aside } from './aside';
import type { FileToRead, ReadFile } from './readFile';

/** Reads a file without holding up the window. */
export function readFileAside(file: FileToRead): Aside<ReadFile> {
  const worker = new Worker(new URL('./readFileWorker.ts', import.meta.url), {
    type: 'module',
    name: 'read',
  });
  return aside(worker, file, () => import('./readFile').then(({ readFile }) => readFile(file)));
}
