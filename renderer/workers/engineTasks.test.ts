import { expect, test } from 'vitest';
import { defaultAssumptions } from '#shared/advice/automation/automatedStep';
import { analyse } from '#shared/metrics/analyse';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { simulateMap } from '#shared/simulation/simulateMap';
import type { EngineAnswer, EngineRequest } from './engineMessages';
import { createEngineTasks } from './engineTasks';

const lean = analyse(leanEnterprise);
const task = { document: leanEnterprise, shape: 'triangular', runs: 20_000, seed: 7 } as const;
/** The same map with another name for a step. */
const renamed = {
  ...leanEnterprise,
  steps: leanEnterprise.steps.map((step, at) => (at === 1 ? { ...step, name: 'Sign-off' } : step)),
};

/** The engine with a clock that a test sets and pauses that end when a test says so. */
function room(millisecondsAPiece: number) {
  const answers: EngineAnswer[] = [];
  const pauses: (() => void)[] = [];
  let clock = 0;
  const receive = createEngineTasks({
    answer: (answer) => answers.push(answer),
    pause: () => new Promise((resolve) => pauses.push(resolve)),
    now: () => {
      clock += millisecondsAPiece;
      return clock;
    },
  });
  async function goOn(): Promise<void> {
    pauses.shift()?.();
    // Two turns: the pause ends, and what waits for it goes on.
    await Promise.resolve();
    await Promise.resolve();
  }
  return { answers, receive, goOn, paused: () => pauses.length > 0 };
}

test('a simulation in pieces says the same as in one go', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  while (paused()) await goOn();
  const whole = simulateMap(lean, task);
  expect(answers.at(-1)).toEqual({ kind: 'simulated', id: 1, distribution: whole.ok ? whole.value : null });
});

test('progress is told between the pieces, and grows', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  while (paused()) await goOn();
  const progress = answers.flatMap((answer) => (answer.kind === 'progress' ? [answer.done] : []));
  expect(progress).toEqual([2048, 4096, 6144, 8192, 10240, 12288, 14336, 16384, 18432]);
});

test('what fits into one piece is answered without progress', () => {
  const { answers, receive } = room(0);
  receive({ kind: 'simulate', id: 1, ...task });
  expect(answers.map(({ kind }) => kind)).toEqual(['simulated']);
});

test('a cancelled simulation says nothing more', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  receive({ kind: 'cancel', id: 1 });
  const before = answers.length;
  await goOn();
  expect(paused()).toBe(false);
  expect(answers).toHaveLength(before);
});

test('a newer simulation ends the older one', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  receive({ kind: 'simulate', id: 2, ...task, seed: 8 });
  while (paused()) await goOn();
  expect(answers.filter(({ kind }) => kind === 'simulated').map(({ id }) => id)).toEqual([2]);
});

test('a change that no run can see is answered with what is known, at once', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  while (paused()) await goOn();
  const [first] = answers.splice(0).filter(({ kind }) => kind === 'simulated');
  receive({ kind: 'simulate', id: 2, ...task, document: renamed });
  expect(answers).toEqual([{ ...first, id: 2 }]);
});

test('a change that no run can see does not begin the running one anew', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ kind: 'simulate', id: 1, ...task });
  await goOn();
  receive({ kind: 'simulate', id: 2, ...task, document: renamed });
  receive({ kind: 'cancel', id: 1 });
  while (paused()) await goOn();
  const told = answers.flatMap((answer) => (answer.kind === 'progress' ? [answer.done] : []));
  expect(told).toEqual([...new Set(told)]);
  expect(answers.at(-1)).toMatchObject({ kind: 'simulated', id: 2 });
});

test('a map that lacks a time is answered with what it lacks', () => {
  const { answers, receive } = room(0);
  const [first, ...others] = leanEnterprise.steps;
  if (first === undefined) throw new Error('the sample has steps');
  const document = { ...leanEnterprise, steps: [{ ...first, processTime: null, waitTime: null }, ...others] };
  receive({ kind: 'simulate', id: 1, ...task, document });
  const [answer] = answers;
  if (answer?.kind !== 'lacking') throw new Error('it lacks times');
  expect(answer.needs.map((need) => 'field' in need && need.field)).toEqual(['processTime', 'waitTime']);
});

test('to cancel what is over, or was never asked for, does nothing', () => {
  const { answers, receive } = room(0);
  receive({ kind: 'cancel', id: 9 });
  receive({ kind: 'simulate', id: 1, ...task });
  receive({ kind: 'cancel', id: 1 });
  expect(answers).toHaveLength(1);
});

test('advice has the findings and the ranking of the map', () => {
  const { answers, receive } = room(0);
  receive({ kind: 'advise', id: 3, document: leanEnterprise, assumptions: defaultAssumptions });
  const [answer] = answers;
  if (answer?.kind !== 'advised') throw new Error('advice was asked for');
  expect(answer.advice.findings.length).toBeGreaterThan(0);
  expect(answer.advice.automateFirst.ranking).toHaveLength(leanEnterprise.steps.length);
});

test('what the engine cannot do is answered with its reason', async () => {
  const { answers, receive } = room(0);
  receive({ kind: 'simulate', id: 4, ...task, runs: 0.5 } satisfies EngineRequest);
  await expect.poll(() => answers).toEqual([{ kind: 'failed', id: 4, message: '0.5 runs' }]);
});

test('all messages survive the way into the worker and back', async () => {
  const { answers, receive, goOn, paused } = room(20);
  const request: EngineRequest = { kind: 'simulate', id: 1, ...task };
  expect(structuredClone(request)).toEqual(request);
  receive(structuredClone(request));
  receive({ kind: 'advise', id: 2, document: leanEnterprise, assumptions: defaultAssumptions });
  while (paused()) await goOn();
  expect(structuredClone(answers)).toEqual(answers);
});
