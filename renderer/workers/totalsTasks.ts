import type { Varying } from '#shared/simulation/draws/varying';

import type { SimulatedFlow, SimulatedStep } from '#shared/simulation/streamOf';
import { type TotalsFound, type TotalsTask, totalsInPieces } from '#shared/simulation/totals/simulateTotals';

/** What the simulation of totals needs of the place where it runs. */
interface TotalsRoom {
  readonly answer: (answer: TotalsWorkerAnswer) => void;
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
export function createTotalsTasks({
  answer,
  pause,
  now,
}: TotalsRoom): (request: TotalsWorkerRequest) => void {
  let newest = 0;
  let practised = 0;

  async function simulate(id: number, task: NonNullable<TotalsWorkerRequest['task']>): Promise<void> {
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

/** What the page asks of the worker of totals. A newer request ends the older one; without a task it only gets ready. */
export interface TotalsWorkerRequest {
  readonly id: number;
  readonly task: TotalsTask | null;
}

/** What the worker answers to the newest request. */
export type TotalsWorkerAnswer =
  | { readonly kind: 'found'; readonly id: number; readonly found: TotalsFound }
  | { readonly kind: 'failed'; readonly id: number };

const hour = 3600;

function hours(low: number, high: number): Varying {
  return { shape: 'triangular', low: low * hour, likely: low * hour, high: high * hour };
}

function forward(from: number, to: number, share: number | null = null): SimulatedFlow {
  return { kind: 'forward', from, to, share, waits: from === 0 ? [hours(1, 2)] : [] };
}

function back(from: number, to: number, share: number): SimulatedFlow {
  return { kind: 'rework', from, to, share, waits: [] };
}

const steps = Array.from(
  { length: 12 },
  (_, at): SimulatedStep => ({ times: [hours(1, at % 3 === 0 ? 4 : 1)], end: at === 11, key: 7919 * at }),
);

/**
 * A small stream with all that one may have: branches that cross, a choice in one of them, ranges, rework inside a branch,
 * out of it and around it. The worker tries its hand at it while nobody waits.
 */
export const practiceTask: TotalsTask = {
  stream: {
    steps,
    flows: [
      ...[forward(0, 1), forward(0, 2), forward(0, 3), forward(1, 4), forward(2, 4), forward(2, 5)],
      ...[forward(3, 6, 0.7), forward(3, 7, 0.3), forward(4, 8), forward(5, 8), forward(6, 9), forward(7, 9)],
      ...[forward(8, 10), forward(9, 10), forward(10, 11)],
      ...[back(4, 1, 0.4), back(5, 2, 0.5), back(9, 3, 0.4), back(6, 5, 0.2), back(10, 0, 0.5)],
    ],
    order: steps.map((_, at) => at),
  },
  lead: true,
  visits: true,
  seed: 1,
  items: 512,
};
