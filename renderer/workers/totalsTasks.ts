import { totalsInPieces } from '#shared/simulation/simulateTotals';
import { practiceTask } from './practiceTask';
import type { TotalsAnswer, TotalsRequest } from './totalsMessages';

/** What the simulation of totals needs of the place where it runs. */
interface TotalsRoom {
  readonly answer: (answer: TotalsAnswer) => void;
  /** Lets requests in that have come meanwhile. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Milliseconds between two looks at what was asked meanwhile. */
const piece = 8;

/** Milliseconds of practice after which the engine has compiled what totals take. */
const enoughPractice = 150;

/** The simulation of totals as it runs in its worker: always the one that was asked for last. */
export function createTotalsTasks({ answer, pause, now }: TotalsRoom): (request: TotalsRequest) => void {
  let newest = 0;
  let practised = 0;

  async function simulate(id: number, task: NonNullable<TotalsRequest['task']>): Promise<void> {
    const pieces = totalsInPieces(task);
    for (let until = now() + piece; ; ) {
      const next = pieces.next();
      if (next.done === true) return answer({ kind: 'found', id, found: next.value });
      if (now() < until) continue;
      await pause();
      if (newest !== id) return;
      until = now() + piece;
    }
  }

  /** Until there is something to do; what is cold takes five times as long. */
  async function practise(id: number): Promise<void> {
    while (practised < enoughPractice && newest === id) {
      const begun = now();
      for (const _ of totalsInPieces(practiceTask)) if (now() - begun > piece) break;
      practised += now() - begun;
      await pause();
    }
  }

  return ({ id, task }) => {
    newest = id;
    (task === null ? practise(id) : simulate(id, task)).catch(() => answer({ kind: 'failed', id }));
  };
}
