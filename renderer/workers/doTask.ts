import type { Said } from './aside';

/** The other end of `aside`, in the script of a worker: does the task that comes, and says what came of it. */
export function doTask<Task, Answer>(
  work: (task: Task, progress: (part: number) => void) => Answer | Promise<Answer>,
): void {
  const say = (said: Said<Answer>) => postMessage(said);
  addEventListener('message', async ({ data }: MessageEvent<Task>) => {
    try {
      say({ kind: 'answer', answer: await work(data, (part) => say({ kind: 'progress', part })) });
    } catch (error) {
      // Nobody hears of a promise that is rejected in a worker.
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
