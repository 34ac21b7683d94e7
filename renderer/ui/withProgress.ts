import type { FirstWords } from '#shared/text/firstWords';
import type { WorkerTask } from '../workers/inFileWorker';
import { dismissToast, setToastProgress, showToast } from './toastStore';

interface ProgressRequest {
  readonly text: string;
  readonly cancelLabel: string;
  readonly cancel: () => void;
}

/** A message about something that takes its time. */
export interface Progress {
  /** Says how much is done, from 0 to 1. */
  readonly reached: (part: number) => void;
  readonly end: () => void;
}

/** Milliseconds that something may take without a word about it. */
const moment = 500;

/** Says that something is going on, and how far it is, with a way to cancel it; nothing if it is over in a moment. */
export function showProgress({ text, cancelLabel, cancel }: ProgressRequest): Progress {
  let shown: number | null = null;
  let progress: number | 'unknown' = 'unknown';
  const timer = setTimeout(() => {
    shown = showToast({ text, progress, action: { label: cancelLabel, run: cancel } });
  }, moment);
  return {
    reached(part) {
      progress = part;
      if (shown !== null) setToastProgress(shown, part);
    },
    end() {
      clearTimeout(timer);
      if (shown !== null) dismissToast(shown);
    },
  };
}

/**
 * Waits for work that is done in a worker. While it takes its time, a message says so and how far it is, and offers to cancel
 * it; null when it was.
 */
export async function withProgress<Answer>(
  start: (progress: (part: number) => void) => WorkerTask<Answer>,
  text: string,
  { app }: FirstWords,
): Promise<Answer | null> {
  const running = start((part) => shown.reached(part));
  const shown = showProgress({ text, cancelLabel: app.cancel, cancel: running.cancel });
  try {
    return await running.answer;
  } finally {
    shown.end();
  }
}
