import { expect, test } from '@playwright/test';
import { benchMap, benchStream } from './benchMap';
import type { Contender } from './contender';
import { drag, pan, pullNothing } from './gestures';
import { openOurs } from './ours';
import { type Comparison, report, unreached } from './results';
import { openRival, type Scene } from './rival';
import type { Seen } from './stream';

const steps = process.env.MILLRACE_BENCH_STEPS?.split(',').map(Number);
const without = process.env.MILLRACE_BENCH_WITHOUT?.split(',');

const plans = [
  { steps: 100, turns: 7 },
  { steps: 1000, turns: 5 },
  { steps: 5000, turns: 3 },
].filter((plan) => steps?.includes(plan.steps) ?? true);

/** How many times faster we have to be with the largest map. */
const largest = 5000;

const rivals = [
  {
    name: 'React Flow, memoised',
    file: 'reactFlow.html',
    ground: '.react-flow__pane',
    targets: { mount: 15, drag: 20, pan: 20 },
  },
  { name: 'maxGraph', file: 'maxGraph.html', ground: 'svg', targets: { mount: 100, drag: null, pan: null } },
].filter(({ name }) => !without?.includes(name));

const gestures = ['mount', 'drag', 'pan'] as const;
type Turn = Readonly<Record<(typeof gestures)[number], number>>;

/** `nothing` is what a move of the pointer costs on an empty page: it is taken off, for all alike. */
async function takeTurn(contender: Contender, count: number, held: string, nothing: number): Promise<Turn> {
  const mount = await contender.mount(count);
  const drags = await drag(contender, held);
  const pans = await pan(contender);
  return { mount, drag: drags - nothing, pan: pans - nothing };
}

test('the canvas against its rivals', async ({ browser }) => {
  const scenes = new Map<number, Scene>();
  function sceneOf(count: number): Scene {
    const found = scenes.get(count);
    if (found === undefined) throw new Error('our canvas goes first: the rivals show what it shows');
    return found;
  }
  const { MILLRACE_BENCH_ORIGIN: origin = '', MILLRACE_BENCH_PAGES: pages = '' } = process.env;
  const ours = await openOurs(browser, origin, pages);
  const opened = rivals.map((rival) =>
    openRival(browser, process.env.MILLRACE_BENCH_RIVALS ?? '', rival, sceneOf),
  );
  const contenders = [ours, ...(await Promise.all(opened))];
  const empty = await browser.newPage();

  const comparisons: Comparison[] = [];
  for (const plan of plans) {
    await ours.mount(plan.steps);
    scenes.set(plan.steps, { ...(await ours.view()), stream: benchStream(benchMap(plan.steps)) });
    const seen = await ours.seen();
    const held = seen.steps[Math.floor(seen.steps.length / 2)] ?? '';
    const taken = contenders.map((): Turn[] => []);
    for (let turn = 0; turn < plan.turns; turn++) {
      const nothing = await pullNothing(empty);
      for (const [index, contender] of contenders.entries()) {
        taken[index]?.push(await takeTurn(contender, plan.steps, held, nothing));
        expectSame(seen, await contender.seen(), plan.steps);
      }
    }
    for (const [index, { name, targets }] of rivals.entries()) {
      for (const gesture of gestures) {
        comparisons.push({
          what: `${gesture}, ${plan.steps} steps`,
          rival: name,
          ours: (taken[0] ?? []).map((turn) => turn[gesture]),
          theirs: (taken[index + 1] ?? []).map((turn) => turn[gesture]),
          target: plan.steps === largest ? targets[gesture] : null,
        });
      }
    }
    report('canvas', comparisons);
  }
  expect(unreached(comparisons)).toEqual([]);
});

/** A rival that shows less would be no rival: the same steps in the window, and every flow that they have. */
function expectSame(wanted: Seen, found: Seen, count: number): void {
  expect([...found.steps].sort()).toEqual([...wanted.steps].sort());
  const shown = new Set(wanted.steps);
  const needed = benchMap(count).flows.filter(({ from, to }) => shown.has(from) || shown.has(to));
  expect(found.flows).toEqual(expect.arrayContaining(needed.map(({ id }) => id)));
}
