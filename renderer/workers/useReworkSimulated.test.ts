import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeImprovement } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { analyseWhole, reworkTotals } from '#shared/simulation/totals/reworkTotals';
import { simulateTotals, type TotalsTask } from '#shared/simulation/totals/simulateTotals';
import { createEditor } from '../editor/createEditor';
import { nothingSelected } from '../editor/selection';
import { branchesWithRework } from './branchesWithRework.testing';
import type { TotalsClient } from './totalsClient';
import { createReworkFollower, waitsForSimulation } from './useReworkSimulated';

interface Asked {
  readonly task: TotalsTask;
  readonly when: Parameters<TotalsClient['simulate']>[1];
  wanted: boolean;
}

/** A map with a follower whose engine and idle moments are in the hands of the test. */
function open(document: MapDocument) {
  const editor = createEditor(document);
  const asked: Asked[] = [];
  const idle: (() => void)[] = [];
  let prepared = 0;
  const engine: TotalsClient = {
    simulate(task, when) {
      const one = { task, when, wanted: true };
      asked.push(one);
      return () => {
        one.wanted = false;
      };
    },
    prepare: () => {
      prepared += 1;
    },
  };
  const follower = createReworkFollower(editor, engine, (run) => idle.push(run));
  return {
    editor,
    follower,
    asked,
    prepared: () => prepared,
    rest() {
      for (const run of idle) run();
    },
    state: () => editor.store.getState(),
    lead: () => follower.store.getState()?.leadTime ?? null,
    /** Answers as the client does: only where the answer is still wanted. */
    answer(at: number) {
      const one = asked[at];
      if (one === undefined) throw new Error('nothing was asked');
      if (one.wanted) one.when.done(simulateTotals(one.task));
    },
    work: (id: string, processTime: string | null) =>
      editor.dispatch({ kind: 'editStep', id, patch: { processTime } }),
    headline: () => {
      const { analysis } = editor.store.getState();
      const simulated = waitsForSimulation(analysis) ? follower.store.getState() : null;
      return headlineTotals(analysis, simulated).leadTime.value;
    },
  };
}

const two = branchesWithRework(2);
const many = branchesWithRework(12);

test('nothing is asked before somebody looks; then the totals are those that the command line has', () => {
  const { follower, asked, answer, lead } = open(two);
  expect(asked).toHaveLength(0);
  follower.watch();
  expect(lead()).toBeNull();
  answer(0);
  expect(lead()).toBe(reworkTotals(analyse(two)).leadTime);
  expect(lead()).toBeGreaterThan(12 * 3600);
});

test('the headline keeps its last number until the next is there, and never jumps back to a dash', () => {
  const { follower, asked, answer, lead, work, headline } = open(two);
  follower.watch();
  answer(0);
  const before = lead();
  work('b0', '9h');
  expect(headline()).toBe(before);
  expect(asked).toHaveLength(2);
  answer(1);
  expect(headline()).toBeGreaterThan(before ?? Number.NaN);
});

test('an answer that comes late, for a map that was edited meanwhile, is dropped; the newest map is asked about at once', () => {
  const { follower, asked, answer, lead, work, state } = open(two);
  follower.watch();
  answer(0);
  const before = lead();
  work('b0', '9h');
  work('b0', '90h');
  expect(asked.slice(1).map(({ wanted }) => wanted)).toEqual([false, true]);
  answer(1);
  expect(lead()).toBe(before);
  answer(2);
  expect(lead()).toBe(reworkTotals(analyse(state().document)).leadTime);
});

test('a name, a selection and an undo to a map that was simulated ask nothing', () => {
  const { editor, follower, asked, answer, lead, work } = open(two);
  follower.watch();
  answer(0);
  const before = lead();
  editor.dispatch({ kind: 'editStep', id: 'b0', patch: { name: 'Branch' } });
  editor.select({ ...nothingSelected, steps: new Set(['b0']) });
  expect([asked.length, lead()]).toEqual([1, before]);
  work('b0', '9h');
  answer(1);
  editor.undo();
  expect([asked.length, lead()]).toEqual([2, before]);
});

test('where a time is missing there is nothing to simulate, and where it comes back the map is asked about anew', () => {
  const { follower, asked, answer, lead, work, headline } = open(two);
  follower.watch();
  answer(0);
  work('b0', null);
  expect(asked).toHaveLength(1);
  expect(headline()).toBeNull();
  const before = lead();
  work('b0', '3h');
  expect(headline()).toBe(before);
  answer(1);
  expect(headline()).toBeGreaterThan(before ?? Number.NaN);
});

test('visits that no formula has are counted: the editor then knows the load of every step, and keeps it while times are edited', () => {
  const { follower, asked, answer, work, state } = open(many);
  expect(state().analysis.constraint).toBeNull();
  follower.watch();
  answer(0);
  const { analysis, current } = state();
  expect(current).toBe(analysis);
  expect(analysis.isCounted).toBe(true);
  expect(analysis.visits).toEqual(analyseWhole(many).visits);
  // Two hours, 1 / 0.7 times over, of the forty of one person.
  expect(analysis.capacity.utilisation.b3).toBeCloseTo(2 / 0.7 / 40, 3);
  expect(asked).toHaveLength(1);
  work('b3', '7h');
  expect(state().analysis.constraint).toMatchObject({ step: 'b3' });
  expect(state().analysis.capacity.utilisation.b3).toBeCloseTo(7 / 0.7 / 40, 3);
  expect(asked[1]?.task.visits).toBe(false);
});

test('visits are counted anew after a change of what goes back; until then those of before stand', () => {
  const { editor, follower, asked, answer, state } = open(many);
  follower.watch();
  answer(0);
  const before = state().analysis.visits;
  editor.dispatch({ kind: 'editFlow', id: 'b3back', patch: { share: 0.6 } });
  expect(state().analysis.visits).toEqual(before);
  expect(asked[1]?.task.visits).toBe(true);
  answer(1);
  expect(state().analysis.visits?.b3).toBeCloseTo(1 / 0.4, 2);
  expect(state().analysis.visits?.b4).toBeCloseTo(1 / 0.7, 2);
});

test('waits that are derived from stock come with the visits, and the lead time with them', () => {
  const steps = many.steps.map((step) =>
    step.id === 'end' ? { ...step, waitTime: null, workInProcess: 2 } : step,
  );
  const document = { ...many, steps, waitsFromStock: true };
  const { follower, asked, answer, lead } = open(document);
  follower.watch();
  expect(asked[0]?.task).toMatchObject({ lead: false, visits: true });
  answer(0);
  expect(lead()).toBeNull();
  expect(asked[1]?.task).toMatchObject({ lead: true, visits: false });
  answer(1);
  expect(lead()).toBe(reworkTotals(analyse(document)).leadTime);
  // Two items at one a week.
  expect(lead()).toBeGreaterThan(80 * 3600);
});

test('a future state goes first, then today’s that stands beside it', () => {
  const command = { kind: 'editStep', id: 'b0', patch: { processTime: '9h' } };
  const improvement = makeImprovement({
    id: 'i',
    number: 1,
    title: 'More',
    status: 'selected',
    commands: [command],
  });
  const { editor, follower, asked, answer, state } = open({ ...many, improvements: [improvement] });
  editor.showState('future');
  follower.watch();
  answer(0);
  expect(asked).toHaveLength(2);
  answer(1);
  const { analysis, current } = state();
  expect([analysis.isCounted, current.isCounted]).toEqual([true, true]);
  expect(analysis.document).not.toBe(current.document);
  expect(asked).toHaveLength(2);
});

test('a failure leaves what was said last, and the next change asks again', () => {
  const { follower, asked, answer, lead, work } = open(two);
  follower.watch();
  answer(0);
  const before = lead();
  work('b0', '9h');
  asked[1]?.when.failed();
  expect([asked.length, lead()]).toEqual([2, before]);
  work('b0', '19h');
  answer(2);
  expect(lead()).toBeGreaterThan(before ?? Number.NaN);
});

test('who stops looking is not answered any more, and who looks again is', () => {
  const { follower, asked, answer, lead } = open(two);
  const stop = follower.watch();
  stop();
  answer(0);
  expect(lead()).toBeNull();
  follower.watch();
  answer(1);
  expect([asked.length, lead() !== null]).toEqual([2, true]);
});

test('the worker is made ready in an idle moment where the flows branch off or come back, not for a chain of steps', () => {
  const branching = open(two);
  branching.follower.watch();
  expect(branching.prepared()).toBe(0);
  branching.rest();
  expect(branching.prepared()).toBe(1);
  const chain = open({ ...two, steps: two.steps.slice(0, 2), flows: two.flows.slice(0, 1) });
  chain.follower.watch();
  chain.rest();
  expect(chain.prepared()).toBe(0);
});
