import type { WriteError } from '#shared/formats/write';
import type { Result } from '#shared/model/result';
import { type Aside, aside } from './aside';
import type { FileToWrite, MadeFile } from './writeFile';

/** Makes the file of a map without holding up the window. */
export function writeFileAside(
  file: FileToWrite,
  progress: (part: number) => void,
): Aside<Result<MadeFile, WriteError>> {
  const worker = new Worker(new URL('./writeFileWorker.ts', import.meta.url), {
    type: 'module',
    name: 'write',
  });
  const here = () => import('./writeFile').then(({ writeFile }) => writeFile(file, progress));
  return aside(worker, file, here, progress);
}
