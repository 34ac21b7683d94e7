import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Analysis } from '#shared/metrics/analyse';
import type { Need } from '#shared/metrics/need';
import type { StepId } from '#shared/model/step';
import type { RangeShape } from '#shared/simulation/draws/varying';
import type { Distribution } from '#shared/simulation/simulate';
import {
  needsSimulation,
  type ReworkSimulated,
  reworkSimulated,
} from '#shared/simulation/totals/reworkSimulated';
import type { Editor } from '../editor/createEditor';
import { useEditorHandle } from '../editor/EditorProvider';
import { engine } from './engine';
import type { EngineClient } from './engineClient';

/** How the simulation of a map is asked for. */
export interface SimulationChoice {
  readonly runs: number;
  readonly seed: number;
  /** How ranges are read. */
  readonly shape: RangeShape;
}

/** What a simulation said, kept while a newer one runs. */
export interface Simulated {
  readonly choice: SimulationChoice;
  readonly distribution: Distribution;
  /** The steps of the map that was simulated: `distribution` counts by their position. */
  readonly steps: readonly StepId[];
  /** The totals with rework; null where their closed form is exact and no simulation is wanted. */
  readonly rework: ReworkSimulated | null;
}

/** How far the simulation of the open map is. `result` is of the map as it is exactly while `stage` is `done`. */
export interface SimulationState {
  readonly stage: 'waiting' | 'running' | 'done' | 'stopped' | 'lacking' | 'failed';
  readonly choice: SimulationChoice;
  readonly result: Simulated | null;
  /** Runs done so far, while it is running. */
  readonly done: number;
  /** What the map lacks to be simulated. */
  readonly needs: readonly Need[];
  /** What the engine said when it failed. */
  readonly failure: string | null;
}

/** The simulation beside an open map. It runs only while somebody watches. */
export interface MapSimulation {
  readonly store: Pick<StoreApi<SimulationState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Keeps the simulation up to date with the map. Returns the way to stop watching. */
  readonly watch: () => () => void;
  /** Asks for other runs, another seed or shape. */
  readonly choose: (choice: Partial<SimulationChoice>) => void;
  /** Ends what is running; it starts again with the next change, or with `again`. */
  readonly stop: () => void;
  readonly again: () => void;
}

/** What the simulation needs of its surroundings; `later` runs something after a moment of quiet and can be called off. */
export interface SimulationWorld {
  readonly engine: Pick<EngineClient, 'simulate'>;
  readonly later: (run: () => void) => () => void;
}

/** Enough for quantiles that stand still, and done in milliseconds for a map of a few steps. */
const usualChoice: SimulationChoice = { runs: 10_000, seed: 1, shape: 'triangular' };

const nothing = () => {};

/** Simulates the map of `editor` whenever it changes and somebody watches. */
export function createMapSimulation(editor: Pick<Editor, 'store'>, world: SimulationWorld): MapSimulation {
  const store = createStore<SimulationState>(() => ({
    stage: 'waiting',
    choice: usualChoice,
    result: null,
    done: 0,
    needs: [],
    failure: null,
  }));
  let watchers = 0;
  let unfollow = nothing;
  let callOff = nothing;
  /** Ends what the engine was asked last, where it has not answered yet. */
  let cancel = nothing;
  /** What the result is of. */
  let answered: { readonly analysis: Analysis; readonly choice: SimulationChoice } | null = null;

  function soon(): void {
    if (store.getState().stage === 'done') store.setState({ stage: 'waiting' });
    callOff();
    callOff = world.later(begin);
  }

  function begin(): void {
    const { analysis } = editor.store.getState();
    const { choice, stage } = store.getState();
    if (answered?.analysis === analysis && answered.choice === choice) {
      store.setState({ stage: 'done' });
      return;
    }
    // What the map lacks, or how far it is, stands until the engine says otherwise: nothing flickers.
    const stays = stage === 'lacking' || stage === 'running';
    store.setState({ stage: stays ? stage : 'waiting', done: 0, failure: null });
    const cancelOlder = cancel;
    const { document } = analysis;
    cancel = world.engine.simulate(
      { document, ...choice },
      {
        progress: (done) => store.setState({ stage: 'running', done, needs: [] }),
        failed: (failure) => end({ stage: 'failed', failure, needs: [] }),
        lacking: (needs) => end({ stage: 'lacking', result: null, needs }),
        done(found) {
          if (found === null) return end({ stage: 'lacking', result: null, needs: noWayOut });
          end({ stage: 'done', result: resultOf(analysis, choice, found), needs: [] });
          answered = { analysis, choice };
        },
      },
    );
    // After the newer request: where the engine finds that both want the same, it goes on with it.
    cancelOlder();
  }

  /** Whatever is running is not waited for any more. */
  function end(outcome: Partial<SimulationState>): void {
    cancel();
    cancel = nothing;
    answered = null;
    store.setState(outcome);
  }

  function follow(): void {
    let seen = editor.store.getState().analysis;
    unfollow = editor.store.subscribe(({ analysis }) => {
      if (analysis === seen) return;
      seen = analysis;
      soon();
    });
    begin();
  }

  function rest(): void {
    unfollow();
    callOff();
    cancel();
    cancel = nothing;
    const { stage } = store.getState();
    if (stage === 'running' || stage === 'done') store.setState({ stage: 'waiting' });
  }

  return {
    store,
    watch() {
      watchers += 1;
      if (watchers === 1) follow();
      return () => {
        watchers -= 1;
        if (watchers === 0) rest();
      };
    },
    choose(part) {
      store.setState({ choice: { ...store.getState().choice, ...part } });
      if (watchers > 0) begin();
    },
    stop() {
      callOff();
      end({ stage: 'stopped' });
    },
    again: begin,
  };
}

const noWayOut: readonly Need[] = [{ kind: 'structure', rule: 'unreachable', steps: [] }];

function resultOf(analysis: Analysis, choice: SimulationChoice, distribution: Distribution): Simulated {
  return {
    choice,
    distribution,
    steps: analysis.document.steps.map(({ id }) => id),
    rework: needsSimulation(analysis) ? reworkSimulated(analysis, distribution, choice.shape) : null,
  };
}

/** Milliseconds without a change after which the map is simulated. */
const quiet = 200;

function later(run: () => void): () => void {
  const timer = setTimeout(run, quiet);
  return () => clearTimeout(timer);
}

/** The simulation beside the open map: to choose its runs, to stop it. */
export function useMapSimulation(): MapSimulation {
  return useEditorHandle().keep(simulationBeside);
}

function simulationBeside(editor: Editor): MapSimulation {
  return createMapSimulation(editor, { engine, later });
}

/** How the simulation of the open map stands. It runs in the worker, while a component on the screen `wants` it. */
export function useSimulation(wants = true): SimulationState {
  const simulation = useMapSimulation();
  useEffect(() => (wants ? simulation.watch() : undefined), [simulation, wants]);
  return useStore(simulation.store);
}
