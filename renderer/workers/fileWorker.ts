import { type AnswerOf, type FileJob, fileJobs, type TaskOf } from './fileJobs';

// The script of the worker that reads, writes and understands: what is long takes longer than the window may stand still.

/** What the page asks of it. */
export interface FileRequest<Job extends FileJob> {
  readonly job: Job;
  readonly task: TaskOf<Job>;
}

/** What it says about that. */
export type FileMessage<Job extends FileJob> =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'answer'; readonly answer: AnswerOf<Job> }
  | { readonly kind: 'failed'; readonly message: string };

async function carryOut<Job extends FileJob>({ job, task }: FileRequest<Job>): Promise<void> {
  const say = (said: FileMessage<Job>) => postMessage(said);
  try {
    const answer = await fileJobs[job](task, (part) => say({ kind: 'progress', part }));
    say({ kind: 'answer', answer });
  } catch (error) {
    // Nobody hears of a promise that is rejected in a worker.
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<FileRequest<FileJob>>) => carryOut(data));
