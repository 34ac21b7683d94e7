import type { WriteError } from '#shared/formats/write';
import type { Result } from '#shared/model/result';
import { inWorker, type WorkerTask } from './inWorker';
import type { FileToWrite, MadeFile } from './writeFile';

/** Makes the file of a map without holding up the window. */
export function writeFileInWorker(
  file: FileToWrite,
  progress: (part: number) => void,
): WorkerTask<Result<MadeFile, WriteError>> {
  const worker = new Worker(new URL('./writeFileWorker.ts', import.meta.url), {
    type: 'module',
    name: 'write',
  });
  const here = () => import('./writeFile').then(({ writeFile }) => writeFile(file, progress));
  return inWorker(worker, file, here, progress);
}
