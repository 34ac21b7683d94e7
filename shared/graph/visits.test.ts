import { expect, test } from 'vitest';
import { structureOf } from '../metrics/stream/soundStream';
import { type Flow, makeForward } from '../model/flow';
import { makeStep } from '../model/step';
import { compileGraph } from './streamGraph';
import { flowBalance } from './visits';

type Loop = readonly [from: number, to: number, share: number];

function chain(length: number, loops: readonly Loop[]) {
  const steps = Array.from({ length }, (_, index) => makeStep({ id: `${index}`, name: '' }));
  const flows: Flow[] = steps
    .slice(1)
    .map((step, index) => makeForward({ id: `f${index}`, from: `${index}`, to: step.id, kind: 'forward' }));
  for (const [index, [from, to, share]] of loops.entries()) {
    flows.push({ id: `r${index}`, kind: 'rework', from: `${from}`, to: `${to}`, share });
  }
  const graph = compileGraph(steps, flows);
  const { stream } = structureOf(graph, steps);
  if (stream === null) throw new Error('a chain is sound');
  const balance = flowBalance(stream.whole, graph.rework, stream.activity);
  if (balance === 'tooMany') throw new Error('nothing runs in parallel');
  return balance?.visits ?? null;
}

/** How far v is from e + Q'v, against the largest visit. */
function residual(visits: Float64Array, loops: readonly Loop[]): number {
  const back = new Float64Array(visits.length);
  for (const [from, , share] of loops) back[from] = (back[from] as number) + share;
  const arrived = new Float64Array(visits.length);
  arrived[0] = 1;
  for (let step = 1; step < visits.length; step++) {
    arrived[step] = (visits[step - 1] as number) * (1 - (back[step - 1] as number));
  }
  for (const [from, to, share] of loops)
    arrived[to] = (arrived[to] as number) + share * (visits[from] as number);
  const most = visits.reduce((top, value) => Math.max(top, value), 0);
  return (
    arrived.reduce((top, value, step) => Math.max(top, Math.abs(value - (visits[step] as number))), 0) / most
  );
}

/** Numbers that look drawn by lot, the same every time. */
function drawn(index: number, below: number): number {
  return Math.floor(Math.abs(Math.sin(index * 12.9898) * 43758.5453) % below);
}

test('a step that goes back to itself is visited 1 / (1 - share) times', () => {
  expect([...(chain(3, [[1, 1, 0.75]]) ?? [])]).toEqual([1, 4, 1]);
});

test('10,000 steps with thousands of loops, one from the last to the first: the residual stays below 1e-12', () => {
  const loops: Loop[] = [[9999, 0, 0.3]];
  for (let index = 0; index < 4000; index++) {
    const from = drawn(index, 10_000);
    if (from < 9999) loops.push([from, Math.max(0, from - drawn(index + 0.5, 40)), 0.04]);
  }
  const visits = chain(10_000, loops);
  expect(visits).not.toBeNull();
  expect(residual(visits ?? new Float64Array(10_000), loops)).toBeLessThanOrEqual(1e-12);
  expect(visits?.[0]).toBeGreaterThan(1 / 0.7 - 1e-9);
});

test('loops of any reach over the whole stream are solved too', () => {
  const loops: Loop[] = [];
  for (let index = 0; index < 300; index++) {
    const from = drawn(index, 3000);
    loops.push([from, drawn(index + 0.5, from + 1), 0.01]);
  }
  const visits = chain(3000, loops);
  expect(residual(visits ?? new Float64Array(3000), loops)).toBeLessThanOrEqual(1e-12);
});

test('items that never come out have no number of visits', () => {
  expect(chain(3, [[2, 0, 1]])).toBeNull();
  expect(
    chain(3, [
      [1, 0, 0.6],
      [1, 1, 0.4],
    ]),
  ).toBeNull();
  expect(chain(2, [[1, 0, Number.NaN]])).toBeNull();
});
