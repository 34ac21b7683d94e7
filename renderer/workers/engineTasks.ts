import { automateFirst } from '#shared/advice/automateFirst';
import { findingsOf } from '#shared/advice/findings';
import { analyse } from '#shared/metrics/analyse';
import { startSimulation } from '#shared/simulation/simulate';
import type { Advice, AdviceTask, EngineAnswer, EngineRequest, SimulationTask } from './engineMessages';

/** What the engine needs of the place where it runs. */
interface EngineRoom {
  readonly answer: (answer: EngineAnswer) => void;
  /** Lets requests in that have come meanwhile. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Milliseconds of simulation between two looks at what was asked meanwhile. */
const piece = 16;

/** The engine as it runs in the worker: takes requests, answers them. A newer simulation ends the older one. */
export function createEngineTasks({ answer, pause, now }: EngineRoom): (request: EngineRequest) => void {
  let simulating: number | null = null;

  async function simulate(id: number, { stream, runs, seed }: SimulationTask): Promise<void> {
    simulating = id;
    const simulation = startSimulation(stream, runs, seed);
    for (;;) {
      const until = now() + piece;
      let done = simulation.advance(1);
      while (done < runs && now() < until) done = simulation.advance(1);
      if (done === runs) break;
      answer({ kind: 'progress', id, done, runs });
      await pause();
      if (simulating !== id) return;
    }
    simulating = null;
    answer({ kind: 'simulated', id, distribution: simulation.result() });
  }

  async function carryOut(request: EngineRequest): Promise<void> {
    switch (request.kind) {
      case 'simulate':
        return simulate(request.id, request);
      case 'advise':
        return answer({ kind: 'advised', id: request.id, advice: advise(request) });
      case 'cancel':
        if (simulating === request.id) simulating = null;
    }
  }

  return (request) => {
    carryOut(request).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      answer({ kind: 'failed', id: request.id, message });
    });
  };
}

function advise({ document, assumptions }: AdviceTask): Advice {
  const analysis = analyse(document);
  return { findings: findingsOf(analysis), automateFirst: automateFirst(analysis, assumptions) };
}
