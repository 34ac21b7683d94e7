import type { Need } from '#shared/metrics/need';
import type { StateComparison } from '#shared/scenario/compareStates';
import type { PlanGains } from '#shared/scenario/planGains';
import type { Distribution } from '#shared/simulation/simulate';
import type {
  Advice,
  AdviceTask,
  ComparisonTask,
  EngineAnswer,
  EngineRequest,
  GainsTask,
  SimulationTask,
} from './engineMessages';

/** The part of a Worker that is used. */
export interface EngineWorker {
  readonly postMessage: (request: EngineRequest) => void;
  readonly addEventListener: (
    kind: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ) => void;
  readonly terminate: () => void;
}

interface WhenFailed {
  /** With what the engine or the browser says about it, for people who report it. */
  readonly failed: (message: string) => void;
}

export interface WhenSimulated extends WhenFailed {
  readonly progress: (done: number, runs: number) => void;
  /** Null where no item came to an end. */
  readonly done: (distribution: Distribution | null) => void;
  /** What the map lacks to be simulated. */
  readonly lacking: (needs: readonly Need[]) => void;
}

export interface WhenAdvised extends WhenFailed {
  readonly done: (advice: Advice) => void;
}

export interface WhenWeighed extends WhenFailed {
  readonly done: (gains: PlanGains) => void;
}

interface WhenCompared extends WhenFailed {
  readonly done: (comparison: StateComparison) => void;
}

/** The engine in its worker, as the page sees it. */
export interface EngineClient {
  /** Returns the way to cancel it: then none of the listeners is called any more. */
  readonly simulate: (task: SimulationTask, when: WhenSimulated) => () => void;
  readonly advise: (task: AdviceTask, when: WhenAdvised) => () => void;
  readonly weigh: (task: GainsTask, when: WhenWeighed) => () => void;
  readonly compare: (task: ComparisonTask, when: WhenCompared) => () => void;
}

type Listener = (answer: EngineAnswer) => void;

/**
 * Starts the worker when it is first needed. One that breaks (its script cannot be loaded, it ran out of memory) fails what
 * was asked of it and is replaced with the next request.
 */
export function createEngineClient(start: () => EngineWorker): EngineClient {
  let worker: EngineWorker | null = null;
  let last = 0;
  const waiting = new Map<number, Listener>();

  function running(): EngineWorker {
    if (worker !== null) return worker;
    const started = start();
    started.addEventListener('message', ({ data }) => hear(data as EngineAnswer));
    for (const kind of ['error', 'messageerror'] as const) {
      started.addEventListener(kind, ({ message }) => broke(started, message ?? kind));
    }
    worker = started;
    return started;
  }

  function hear(answer: EngineAnswer): void {
    const listener = waiting.get(answer.id);
    if (answer.kind !== 'progress') waiting.delete(answer.id);
    listener?.(answer);
  }

  function broke(broken: EngineWorker, message: string): void {
    broken.terminate();
    if (worker !== broken) return;
    worker = null;
    const listeners = [...waiting];
    waiting.clear();
    for (const [id, listener] of listeners) listener({ kind: 'failed', id, message });
  }

  function ask(request: (id: number) => EngineRequest, listener: Listener): () => void {
    last += 1;
    const id = last;
    waiting.set(id, listener);
    running().postMessage(request(id));
    return () => {
      if (waiting.delete(id)) worker?.postMessage({ kind: 'cancel', id });
    };
  }

  return {
    simulate: (task, when) =>
      ask(
        (id) => ({ kind: 'simulate', id, ...task }),
        (answer) => {
          if (answer.kind === 'progress') when.progress(answer.done, answer.runs);
          else if (answer.kind === 'simulated') when.done(answer.distribution);
          else if (answer.kind === 'lacking') when.lacking(answer.needs);
          else if (answer.kind === 'failed') when.failed(answer.message);
        },
      ),
    advise: (task, when) =>
      ask(
        (id) => ({ kind: 'advise', id, ...task }),
        (answer) => {
          if (answer.kind === 'advised') when.done(answer.advice);
          else if (answer.kind === 'failed') when.failed(answer.message);
        },
      ),
    weigh: (task, when) =>
      ask(
        (id) => ({ kind: 'weigh', id, ...task }),
        (answer) => {
          if (answer.kind === 'weighed') when.done(answer.gains);
          else if (answer.kind === 'failed') when.failed(answer.message);
        },
      ),
    compare: (task, when) =>
      ask(
        (id) => ({ kind: 'compare', id, ...task }),
        (answer) => {
          if (answer.kind === 'compared') when.done(answer.comparison);
          else if (answer.kind === 'failed') when.failed(answer.message);
        },
      ),
  };
}
