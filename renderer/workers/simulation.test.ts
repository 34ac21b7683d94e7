import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { type Distribution, startSimulation } from '#shared/simulation/simulate';
import { streamOf } from '#shared/simulation/streamOf';
import { createEditor } from '../editor/createEditor';
import type { WhenSimulated } from './engineClient';
import type { SimulationTask } from './engineMessages';
import { createMapSimulation } from './simulation';

interface Run {
  readonly task: SimulationTask;
  readonly when: WhenSimulated;
  cancelled: boolean;
}

function found({ document, shape, runs, seed }: SimulationTask): Distribution | null {
  const stream = streamOf(analyse(document), shape);
  if (!stream.ok) throw new Error('the map can be simulated');
  const simulation = startSimulation(stream.value, runs, seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  return simulation.result();
}

/** The sample map with a simulation whose engine and quiet moments are in the hands of the test. */
function open() {
  const editor = createEditor(leanEnterprise);
  const runs: Run[] = [];
  let soon: (() => void) | null = null;
  const simulation = createMapSimulation(editor, {
    engine: {
      simulate(task, when) {
        const run: Run = { task, when, cancelled: false };
        runs.push(run);
        return () => {
          run.cancelled = true;
        };
      },
    },
    later(run) {
      soon = run;
      return () => {
        soon = null;
      };
    },
  });
  return {
    editor,
    simulation,
    runs,
    state: () => simulation.store.getState(),
    calm: () => soon?.(),
    finish: (run: Run | undefined) => run?.when.done(found(run.task)),
    setWait: (waitTime: string | null) =>
      editor.dispatch({ kind: 'editStep', id: leanEnterprise.steps[1]?.id ?? '', patch: { waitTime } }),
  };
}

test('nothing runs before somebody watches, then 10,000 runs with seed 1', () => {
  const { simulation, runs } = open();
  expect(runs).toHaveLength(0);
  simulation.watch();
  expect(runs[0]?.task).toMatchObject({ runs: 10_000, seed: 1 });
});

test('the engine is given the map as it is: the page makes no stream of it', () => {
  const { editor, simulation, runs } = open();
  simulation.watch();
  expect(runs[0]?.task.document).toBe(editor.store.getState().document);
  expect(Object.keys(runs[0]?.task ?? {}).sort()).toEqual(['document', 'runs', 'seed', 'shape']);
});

test('the result comes with the steps that it counts and without rework where the closed form is exact', () => {
  const { simulation, runs, state, finish } = open();
  simulation.watch();
  finish(runs[0]);
  expect(state().stage).toBe('done');
  expect(state().result?.steps).toEqual(leanEnterprise.steps.map(({ id }) => id));
  expect(state().result?.distribution.mean).toBeCloseTo(384 * 3600, 6);
  expect(state().result?.rework).toBeNull();
});

test('several changes make one run, after a moment of quiet; the old result stands as stale until then', () => {
  const { simulation, runs, state, finish, calm, setWait } = open();
  simulation.watch();
  finish(runs[0]);
  const before = state().result;
  setWait('1d');
  setWait('2d');
  expect(runs).toHaveLength(1);
  expect(state()).toMatchObject({ stage: 'waiting', result: before });
  calm();
  expect(runs).toHaveLength(2);
  expect(state()).toMatchObject({ stage: 'waiting', result: before });
  runs[1]?.when.progress(2048, 10_000);
  expect(state()).toMatchObject({ stage: 'running', done: 2048, result: before });
  finish(runs[1]);
  expect(state().stage).toBe('done');
  expect(state().result?.distribution.mean).not.toBe(before?.distribution.mean);
});

test('a newer map cancels the run of the older one', () => {
  const { simulation, runs, calm, setWait } = open();
  simulation.watch();
  setWait('1d');
  calm();
  expect(runs.map(({ cancelled }) => cancelled)).toEqual([true, false]);
});

test('a map that lacks a time says what it lacks, until the engine says that it lacks it no more', () => {
  const { simulation, runs, state, calm, setWait } = open();
  simulation.watch();
  const needs = [{ kind: 'map', field: 'steps' }] as const;
  runs[0]?.when.lacking(needs);
  expect(state()).toMatchObject({ stage: 'lacking', result: null, needs });
  setWait('3d');
  calm();
  expect(state()).toMatchObject({ stage: 'lacking', needs });
  runs[1]?.when.progress(2048, 10_000);
  expect(state()).toMatchObject({ stage: 'running', needs: [] });
});

test('whoever looks again at a map that has not changed sees its result without another run', () => {
  const { simulation, runs, state, finish } = open();
  const leave = simulation.watch();
  finish(runs[0]);
  leave();
  expect(state().stage).toBe('waiting');
  simulation.watch();
  expect(state().stage).toBe('done');
  expect(runs).toHaveLength(1);
});

test('progress is kept while it runs', () => {
  const { simulation, runs, state } = open();
  simulation.watch();
  runs[0]?.when.progress(4096, 10_000);
  expect(state()).toMatchObject({ stage: 'running', done: 4096 });
});

test('it can be stopped, and started again', () => {
  const { simulation, runs, state, finish } = open();
  simulation.watch();
  simulation.stop();
  expect(runs[0]?.cancelled).toBe(true);
  expect(state().stage).toBe('stopped');
  simulation.again();
  finish(runs[1]);
  expect(state().stage).toBe('done');
});

test('other runs, another seed or shape are another run', () => {
  const { simulation, runs, state, finish } = open();
  simulation.watch();
  finish(runs[0]);
  simulation.choose({ runs: 2000, seed: 7 });
  expect(runs[1]?.task).toMatchObject({ runs: 2000, seed: 7 });
  finish(runs[1]);
  expect(state().result?.choice).toEqual({ runs: 2000, seed: 7, shape: 'triangular' });
});

test('an engine that fails says why, and the next change tries again', () => {
  const { simulation, runs, state, calm, setWait } = open();
  simulation.watch();
  runs[0]?.when.failed('out of memory');
  expect(state()).toMatchObject({ stage: 'failed', failure: 'out of memory' });
  setWait('1d');
  calm();
  expect(state()).toMatchObject({ stage: 'waiting', failure: null });
});

test('when nobody watches any more the run ends, and whoever comes back sees it is not up to date', () => {
  const { simulation, runs, state, finish, setWait } = open();
  const leave = simulation.watch();
  simulation.watch()();
  expect(runs[0]?.cancelled).toBe(false);
  leave();
  expect(runs[0]?.cancelled).toBe(true);
  setWait('1d');
  expect(runs).toHaveLength(1);
  simulation.watch();
  finish(runs[1]);
  expect(state().stage).toBe('done');
});
