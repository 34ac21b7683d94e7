/** Work that is done beside the window. */
export interface WorkerTask<Answer> {
  /** Null when it was cancelled. Rejects where the work itself failed. */
  readonly answer: Promise<Answer | null>;
  readonly cancel: () => void;
}

/** What a worker says about the one task that it was given. */
export type WorkerMessage<Answer> =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Gives a task to a worker that is there for it alone, so that the window does not stand still.
 * @param here does it in the window, where there can be no worker
 * @param progress told how much is done, from 0 to 1, by work that knows
 */
export function inWorker<Answer>(
  worker: Worker,
  task: object,
  here: () => Promise<Answer>,
  progress: (part: number) => void = () => {},
): WorkerTask<Answer> {
  let end = () => {};
  const answer = new Promise<Answer | null>((resolve, reject) => {
    end = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Answer>>) => {
      if (data.kind === 'progress') progress(data.part);
      else if (data.kind === 'answer') resolve(data.answer);
      else reject(new Error(data.message));
    });
    for (const kind of ['error', 'messageerror'] as const)
      worker.addEventListener(kind, () => here().then(resolve, reject), { once: true });
    worker.postMessage(task);
  });
  return { answer: answer.finally(() => worker.terminate()), cancel: () => end() };
}

/** The other end of `inWorker`, in the script of a worker: does the task that comes, and says what came of it. */
export function doTask<Task, Answer>(
  work: (task: Task, progress: (part: number) => void) => Answer | Promise<Answer>,
): void {
  const say = (said: WorkerMessage<Answer>) => postMessage(said);
  addEventListener('message', async ({ data }: MessageEvent<Task>) => {
    try {
      say({ kind: 'answer', answer: await work(data, (part) => say({ kind: 'progress', part })) });
    } catch (error) {
      // Nobody hears of a promise that is rejected in a worker.
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
