import type { AnswerOf, FileJob, TaskOf } from './fileJobs';
import type { FileMessage, FileRequest } from './fileWorker';

/** Work that is done beside the window. */
export interface WorkerTask<Answer> {
  /** Null when it was cancelled. Rejects where the work itself failed. */
  readonly answer: Promise<Answer | null>;
  readonly cancel: () => void;
}

/** A worker for files, as whoever started it sees it. */
export interface FileWorker<Job extends FileJob> {
  readonly ask: (task: TaskOf<Job>) => void;
  readonly end: () => void;
}

interface FileListeners<Job extends FileJob> {
  readonly said: (message: FileMessage<Job>) => void;
  /** There can be no worker, or what it says cannot be read. */
  readonly broke: () => void;
}

/** Starts a worker for one job, for tasks one after the other. */
export function startFileWorker<Job extends FileJob>(
  job: Job,
  { said, broke }: FileListeners<Job>,
): FileWorker<Job> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module', name: job });
  worker.addEventListener('message', ({ data }: MessageEvent<FileMessage<Job>>) => said(data));
  for (const kind of ['error', 'messageerror'] as const) worker.addEventListener(kind, broke, { once: true });
  return {
    ask: (task) => worker.postMessage({ job, task } satisfies FileRequest<Job>),
    end: () => worker.terminate(),
  };
}

/**
 * Gives a task to a worker that is there for it alone, so that the window does not stand still, and does it in the window
 * where there can be no worker.
 * @param progress told how much is done, from 0 to 1, by work that knows
 */
export function inFileWorker<Job extends FileJob>(
  job: Job,
  task: TaskOf<Job>,
  progress: (part: number) => void = () => {},
): WorkerTask<AnswerOf<Job>> {
  let end = () => {};
  let worker: FileWorker<Job> | null = null;
  const answer = new Promise<AnswerOf<Job> | null>((resolve, reject) => {
    end = () => resolve(null);
    const inWindow = async () => (await import('./fileJobs')).fileJobs[job](task, progress);
    worker = startFileWorker(job, {
      said(message) {
        if (message.kind === 'progress') progress(message.part);
        else if (message.kind === 'answer') resolve(message.answer);
        else reject(new Error(message.message));
      },
      broke: () => inWindow().then(resolve, reject),
    });
    worker.ask(task);
  });
  return { answer: answer.finally(() => worker?.end()), cancel: () => end() };
}
