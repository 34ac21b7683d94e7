import { expect, test } from 'vitest';
import { simulateTotals } from '#shared/simulation/totals/simulateTotals';

import { createTotalsTasks, practiceTask, type TotalsWorkerAnswer } from './totalsTasks';

/** The worker with a clock that goes on by so many milliseconds at each look, and pauses that end when a test says so. */
function room(millisecondsALook: number) {
  const answers: TotalsWorkerAnswer[] = [];
  const pauses: (() => void)[] = [];
  let clock = 0;
  const receive = createTotalsTasks({
    answer: (answer) => answers.push(answer),
    pause: () => new Promise((resolve) => pauses.push(resolve)),
    now: () => {
      clock += millisecondsALook;
      return clock;
    },
  });
  async function goOn(): Promise<void> {
    pauses.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  }
  return { answers, receive, goOn, paused: () => pauses.length };
}

test('what is simulated in pieces is what is simulated in one go', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ id: 1, task: practiceTask });
  expect(paused()).toBe(1);
  while (paused() > 0) await goOn();
  expect(answers).toEqual([{ kind: 'found', id: 1, found: simulateTotals(practiceTask) }]);
});

test('a newer request ends the older one between two pieces', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ id: 1, task: practiceTask });
  receive({ id: 2, task: { ...practiceTask, seed: 2 } });
  while (paused() > 0) await goOn();
  expect(answers.map(({ id }) => id)).toEqual([2]);
});

test('it practises until it knows its trade, and drops that at once when there is something to do', async () => {
  const { answers, receive, goOn, paused } = room(20);
  receive({ id: 1, task: null });
  expect(paused()).toBe(1);
  receive({ id: 2, task: practiceTask });
  while (paused() > 0) await goOn();
  expect(answers.map(({ id }) => id)).toEqual([2]);
  const alone = room(20);
  alone.receive({ id: 1, task: null });
  for (let turn = 0; alone.paused() > 0 && turn < 100; turn++) await alone.goOn();
  expect([alone.paused(), alone.answers]).toEqual([0, []]);
});
