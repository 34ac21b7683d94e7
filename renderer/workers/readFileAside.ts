import type { FileToRead, ReadFile } from './readFile';

/** Reads a file in a worker, so that the window does not stand still; in the window where there can be no worker. */
export function readFileAside(file: FileToRead): Promise<ReadFile> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module', name: 'file' });
  return new Promise<ReadFile>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFile>) => resolve(data));
    for (const kind of ['error', 'messageerror'] as const) worker.addEventListener(kind, reject);
    worker.postMessage(file);
  })
    .catch(() => import('./readFile').then(({ readFile }) => readFile(file)))
    .finally(() => worker.terminate());
}
