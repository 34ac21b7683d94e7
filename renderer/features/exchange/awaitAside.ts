import type { FirstWords } from '#shared/text/firstWords';
import { showProgress } from '../../ui/showProgress';
import type { Aside } from '../../workers/aside';

/**
 * Waits for work that is done aside. While it takes its time, a message says so and how far it is, and offers to cancel
 * it; null when it was.
 */
export async function awaitAside<Answer>(
  start: (progress: (part: number) => void) => Aside<Answer>,
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
