import { automateFirst } from '#shared/advice/automation/automateFirst';
import { findingsOf } from '#shared/advice/findings';
import { analyse } from '#shared/metrics/analyse';
import { compareStates } from '#shared/scenario/compareStates';
import { planGains } from '#shared/scenario/planGains';
import { type Distribution, type SimulationRoom, startSimulation } from '#shared/simulation/simulate';
import { streamOf } from '#shared/simulation/streamOf';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
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

/** A simulation on its way, for the newest request that wants just this one. */
interface Run {
  id: number;
  readonly asking: string;
}

/**
 * The engine as it runs in the worker: takes requests, answers them. A newer simulation ends the older one, unless it is
 * the same: a map with another name for a step is simulated in the same way.
 */
export function createEngineTasks({ answer, pause, now }: EngineRoom): (request: EngineRequest) => void {
  let running: Run | null = null;
  // At most one simulation is under way, and one that was overtaken is never continued.
  const room: SimulationRoom = { totals: new Float64Array() };
  let finished: { readonly asking: string; readonly distribution: Distribution | null } | null = null;

  async function simulate(id: number, { document, shape, runs, seed }: SimulationTask): Promise<void> {
    const stream = streamOf(analyse(document), shape);
    if (!stream.ok) {
      running = null;
      return answer({ kind: 'lacking', id, needs: stream.error });
    }
    const asking = JSON.stringify([stream.value, runs, seed]);
    if (running?.asking === asking) {
      running.id = id;
      return;
    }
    if (finished?.asking === asking) {
      running = null;
      return answer({ kind: 'simulated', id, distribution: finished.distribution });
    }
    const simulation = startSimulation(stream.value, runs, seed, room);
    const run: Run = { id, asking };
    running = run;
    for (;;) {
      const until = now() + piece;
      let done = simulation.advance(1);
      while (done < runs && now() < until) done = simulation.advance(1);
      if (done === runs) break;
      answer({ kind: 'progress', id: run.id, done, runs });
      await pause();
      if (running !== run) return;
    }
    running = null;
    finished = { asking, distribution: simulation.result() };
    answer({ kind: 'simulated', id: run.id, distribution: finished.distribution });
  }

  async function carryOut(request: EngineRequest): Promise<void> {
    switch (request.kind) {
      case 'simulate':
        return simulate(request.id, request);
      case 'advise':
        return answer({ kind: 'advised', id: request.id, advice: advise(request) });
      case 'weigh': {
        const gains = planGains(request.document, request.scenario);
        return answer({ kind: 'weighed', id: request.id, gains });
      }
      case 'compare': {
        const comparison = compareStates(request.document, request.before, request.after);
        return answer({ kind: 'compared', id: request.id, comparison });
      }
      case 'cancel':
        if (running?.id === request.id) running = null;
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
  const analysis = analyseWhole(document);
  return { findings: findingsOf(analysis), automateFirst: automateFirst(analysis, assumptions) };
}
