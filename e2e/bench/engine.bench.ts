import { expect, test } from '@playwright/test';
import { findingsOf } from '#shared/advice/findings';
import { apply } from '#shared/commands/apply';
import { longestPath } from '#shared/graph/longestPath';
import { streamOrder } from '#shared/graph/order';
import { compileGraph } from '#shared/graph/streamGraph';
import { flowBalance } from '#shared/graph/visits';
import { analyse } from '#shared/metrics/analyse';
import { metrics } from '#shared/metrics/registry';
import { startSimulation } from '#shared/simulation/simulate';
import { mapCriticalPath } from './engine/mapCriticalPath';
import { loadMathjs } from './engine/mathjs';
import { startNumpy } from './engine/numpy';
import { branchingStream, loopingStream, rangesInARow } from './engine/streams';
import { type Comparison, report, unreached } from './results';

function timed<T>(work: () => T): { readonly ms: number; readonly found: T } {
  const begun = performance.now();
  const found = work();
  return { ms: performance.now() - begun, found };
}

test('the critical path of 100,000 steps against maps by id', () => {
  const document = branchingStream(100_000);
  const { stream } = analyse(document).structure;
  if (stream === null) throw new Error('the stream is sound');
  const net = stream.whole;
  const lead = Float64Array.from(analyse(document).steps, (times) => times.lead ?? 0);
  const waits = new Float64Array(net.forward.count);
  const leadById = new Map(document.steps.map((step, index) => [step.id, lead[index] ?? 0]));
  const next = new Map<string, string[]>(document.steps.map(({ id }) => [id, []]));
  const previous = new Map<string, string[]>(document.steps.map(({ id }) => [id, []]));
  for (const { from, to } of document.flows) {
    next.get(from)?.push(to);
    previous.get(to)?.push(from);
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < 15; turn++) {
    const mine = timed(() => {
      const order = streamOrder(net.forward, net.stepCount);
      return longestPath({ ...net, order }, lead, waits);
    });
    const other = timed(() => mapCriticalPath(leadById, next, previous));
    expect(other.found.length).toBe(mine.found.length);
    expect(mine.found.path.length).toBe(other.found.path.length);
    expect(document.steps.every(({ id }, at) => other.found.slack.get(id) === mine.found.slack[at])).toBe(
      true,
    );
    ours.push(mine.ms);
    theirs.push(other.ms);
  }
  finish('critical-path', [
    { what: 'critical path and slack, 100,000 steps', rival: 'maps by id', ours, theirs, target: 20 },
  ]);
});

test('expected visits against the sparse LU of mathjs', async () => {
  const { luVisits, visitMatrix } = await loadMathjs();
  const comparisons = [
    { steps: 1000, turns: 501, target: 50 },
    { steps: 10_000, turns: 15, target: 20 },
  ].map(({ steps, turns, target }): Comparison => {
    const document = loopingStream(steps);
    const graph = compileGraph(document.steps, document.flows);
    const { stream } = analyse(document).structure;
    if (stream === null) throw new Error('the stream is sound');
    const back = new Map(
      document.flows.flatMap((flow) => (flow.kind === 'rework' ? [[flow.from, flow.share]] : [])),
    );
    const index = (id: string) => graph.indexOf.get(id) ?? -1;
    const weights = document.flows.map((flow) => ({
      from: index(flow.from),
      to: index(flow.to),
      value: flow.kind === 'rework' ? flow.share : 1 - Number(back.get(flow.from) ?? 0),
    }));
    const system = visitMatrix(steps, weights);
    const inflow = Array.from({ length: steps }, (_, step) => (step === 0 ? 1 : 0));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const mine = timed(() => flowBalance(stream.whole, graph.rework, stream.activity));
      const other = timed(() => luVisits(system, inflow));
      if (mine.found === 'tooMany') throw new Error('nothing runs in parallel');
      const visits = mine.found?.visits ?? new Float64Array();
      expect(other.found.every((value, step) => Math.abs(value / (visits[step] ?? 0) - 1) < 1e-9)).toBe(true);
      ours.push(mine.ms);
      theirs.push(other.ms);
    }
    const what = `expected visits, ${steps.toLocaleString('en')} steps`;
    return { what, rival: 'mathjs, sparse LU', ours, theirs, target };
  });
  finish('visits', comparisons);
});

test('a simulation of 50 steps against numpy', async () => {
  const runs = 100_000;
  const ranges = rangesInARow(50);
  const numpy = await startNumpy(ranges, runs);
  test.skip(numpy === null, 'there is no Python with numpy (python3-numpy)');
  if (numpy === null) return;
  const stream = {
    steps: ranges.map(([low, likely, high], at) => ({
      times: [{ shape: 'triangular' as const, low, likely, high }],
      end: at === ranges.length - 1,
    })),
    flows: ranges
      .slice(1)
      .map((_, at) => ({ kind: 'forward' as const, from: at, to: at + 1, share: null, waits: [] })),
    order: ranges.map((_, at) => at),
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  // One simulation after another in the same room, as in the app's worker.
  const room = { totals: new Float64Array() };
  for (let turn = 0; turn < 101; turn++) {
    const mine = timed(() => {
      const simulation = startSimulation(stream, runs, turn, room);
      simulation.advance(Number.POSITIVE_INFINITY);
      return simulation.result();
    });
    const other = await numpy.draw(turn);
    const found = mine.found;
    if (found === null) throw new Error('every item is served');
    expect(Math.abs(found.mean - other.mean)).toBeLessThan(5 * Math.hypot(found.standardError, other.error));
    for (const [at, exact] of numpy.exact.entries()) {
      const error = Math.abs(([found.p50, found.p85, found.p95][at] ?? 0) / exact - 1);
      expect(error).toBeLessThan(0.001);
    }
    ours.push(mine.ms);
    theirs.push(other.ms);
  }
  numpy.end();
  finish('simulation', [
    { what: 'simulation, 50 steps x 100,000 items', rival: 'numpy', ours, theirs, target: 10 },
  ]);
});

test('a keystroke works a map of 200 steps out anew', () => {
  let document = branchingStream(200);
  const taken: number[] = [];
  for (let key = 0; key < 200; key++) {
    const { ms, found } = timed(() => {
      const next = apply(document, { kind: 'editStep', id: 's100', patch: { waitTime: `${key + 1}h` } });
      const analysis = analyse(next);
      for (const { measure } of metrics) measure(analysis);
      findingsOf(analysis);
      return next;
    });
    document = found;
    taken.push(ms);
  }
  const median = taken.sort((one, other) => one - other)[100] ?? Number.NaN;
  console.log(`keystroke on 200 steps, every metric and finding: ${median.toFixed(2)} ms (at most 4 ms)`);
  expect(median).toBeLessThanOrEqual(4);
});

function finish(name: string, comparisons: readonly Comparison[]): void {
  report(name, comparisons);
  expect(unreached(comparisons)).toEqual([]);
}
