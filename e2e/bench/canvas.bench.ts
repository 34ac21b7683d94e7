import { expect, test } from '@playwright/test';
import { benchMap, benchStream } from './benchMap';
import type { Contender } from './contender';
import { drag, pan } from './gestures';
import { openOurs } from './ours';
import { type Comparison, report, unreached } from './results';
import { openRival, type Scenery } from './rival';

const origin = process.env.MILLRACE_BENCH_ORIGIN ?? '';
const rivalOrigin = process.env.MILLRACE_BENCH_RIVALS ?? '';

const asked = process.env.MILLRACE_BENCH_STEPS?.split(',').map(Number);

const plans = [
  { steps: 100, turns: 7 },
  { steps: 1000, turns: 5 },
  { steps: 5000, turns: 3 },
].filter(({ steps }) => asked?.includes(steps) ?? true);

const targets = {
  reactFlow: { mount: 15, drag: 20, pan: 20 },
  maxGraph: { mount: 100, drag: null, pan: null },
};

/** The targets are those for the largest map. */
const largest = 5000;

async function turn(contender: Contender, steps: number, held: string) {
  const mount = await contender.mount(steps);
  return { mount, drag: await drag(contender, held), pan: await pan(contender) };
}

test('the canvas against its rivals', async ({ browser }) => {
  const comparisons: Comparison[] = [];
  const sceneries = new Map<number, Scenery & { stream: ReturnType<typeof benchStream> }>();
  function shown(steps: number) {
    const found = sceneries.get(steps);
    if (found === undefined) throw new Error('our canvas goes first: the rivals show what it shows');
    return found;
  }
  const ours = await openOurs(browser, origin);
  const reactFlow = { name: 'React Flow, memoised', file: 'reactFlow.html', ground: '.react-flow__pane' };
  const rivals = {
    reactFlow: await openRival(browser, rivalOrigin, reactFlow, shown),
    maxGraph: await openRival(
      browser,
      rivalOrigin,
      { name: 'maxGraph', file: 'maxGraph.html', ground: 'svg' },
      shown,
    ),
  };

  for (const { steps, turns } of plans) {
    await ours.mount(steps);
    sceneries.set(steps, { ...(await ours.scenery()), stream: benchStream(benchMap(steps)) });
    const seen = await ours.seen();
    const held = seen.steps[Math.floor(seen.steps.length / 2)] ?? '';
    const taken = { ours: [] as Turn[], reactFlow: [] as Turn[], maxGraph: [] as Turn[] };
    for (let index = 0; index < turns; index++) {
      taken.ours.push(await turn(ours, steps, held));
      for (const name of ['reactFlow', 'maxGraph'] as const) {
        taken[name].push(await turn(rivals[name], steps, held));
        await expectSameContent(seen, rivals[name], steps);
      }
    }
    for (const name of ['reactFlow', 'maxGraph'] as const) {
      for (const what of ['mount', 'drag', 'pan'] as const) {
        comparisons.push({
          what: `${what}, ${steps} steps`,
          rival: rivals[name].name,
          ours: taken.ours.map((times) => times[what]),
          theirs: taken[name].map((times) => times[what]),
          target: steps === largest ? targets[name][what] : null,
        });
      }
    }
  }
  report('canvas', comparisons);
  expect(unreached(comparisons)).toEqual([]);
});

type Turn = Awaited<ReturnType<typeof turn>>;

/** A rival that shows less would be no rival: the same steps in the window, and every flow that they have. */
async function expectSameContent(
  ours: Awaited<ReturnType<Contender['seen']>>,
  rival: Contender,
  steps: number,
) {
  const theirs = await rival.seen();
  expect([...theirs.steps].sort()).toEqual([...ours.steps].sort());
  const shown = new Set(ours.steps);
  const needed = benchMap(steps).flows.filter(({ from, to }) => shown.has(from) || shown.has(to));
  for (const drawn of [ours.flows, theirs.flows]) {
    expect(drawn).toEqual(expect.arrayContaining(needed.map(({ id }) => id)));
  }
}
