import type { TotalsFound, TotalsTask } from '#shared/simulation/totals/simulateTotals';
import type { TotalsWorkerAnswer, TotalsWorkerRequest } from './totalsTasks';

/** The part of a Worker that is used. */
export interface TotalsWorker {
  readonly postMessage: (request: TotalsWorkerRequest) => void;
  readonly addEventListener: (
    kind: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown }) => void,
  ) => void;
  readonly terminate: () => void;
}

interface WhenFound {
  readonly done: (found: TotalsFound) => void;
  readonly failed: () => void;
}

/** The simulation of totals in its worker, as the page sees it. */
export interface TotalsClient {
  /** Simulates; what was asked before is not answered any more. Returns the way to say that the answer is not wanted. */
  readonly simulate: (task: TotalsTask, when: WhenFound) => () => void;
  /** Has the worker started and ready, for a map that may need it soon. */
  readonly prepare: () => void;
}

/** Starts the worker when it is first needed. One that breaks fails what was asked of it and is replaced with the next request. */
export function createTotalsClient(start: () => TotalsWorker): TotalsClient {
  let worker: TotalsWorker | null = null;
  let last = 0;
  let waiting: ({ readonly id: number } & WhenFound) | null = null;

  function running(): TotalsWorker {
    if (worker !== null) return worker;
    const started = start();
    started.addEventListener('message', ({ data }) => hear(data as TotalsWorkerAnswer));
    for (const kind of ['error', 'messageerror'] as const)
      started.addEventListener(kind, () => broke(started));
    worker = started;
    return started;
  }

  function hear(answer: TotalsWorkerAnswer): void {
    if (waiting?.id !== answer.id) return;
    const { done, failed } = waiting;
    waiting = null;
    if (answer.kind === 'found') done(answer.found);
    else failed();
  }

  function broke(broken: TotalsWorker): void {
    broken.terminate();
    if (worker !== broken) return;
    worker = null;
    const failed = waiting?.failed;
    waiting = null;
    failed?.();
  }

  return {
    simulate(task, when) {
      last += 1;
      const id = last;
      waiting = { id, ...when };
      running().postMessage({ id, task });
      return () => {
        if (waiting?.id === id) waiting = null;
      };
    },
    prepare() {
      if (worker !== null) return;
      last += 1;
      running().postMessage({ id: last, task: null });
    },
  };
}
