import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStreams } from '../../graph/randomStreams.testing';
import { analyse } from '../../metrics/analyse';
import { metricsReport } from '../../report/metricsReport';
import { manyBranches } from '../manyBranches.testing';
import { simulateMap } from '../simulateMap';
import type { ReworkSimulated } from './reworkSimulated';
import { reworkTotals, standInFor } from './reworkTotals';

const hour = 3600;

test('where the rounds are too many to follow, visits and labour are counted by the simulation, and nothing claims to be exact', () => {
  const map = manyBranches(12);
  const analysis = analyse(map);
  expect(analysis.balance).toMatchObject({ ok: false, error: [{ rule: 'reworkInParallel' }] });
  const { method, visits, labourTime, leadTime } = reworkTotals(analysis);
  expect(method).toBe('simulated');
  expect(visits?.[0]).toBe(1);
  for (let step = 1; step <= 24; step++) expect(visits?.[step]).toBeCloseTo(1.25, 1);
  expect((labourTime ?? 0) / hour).toBeCloseTo(32, 0);
  expect(leadTime).toBeGreaterThan(4 * hour);
  const { withRework, capacity } = metricsReport(map);
  expect(withRework).toMatchObject({ method: 'simulated', labourTime, leadTime });
  expect(withRework.visits?.z).toBe(1);
  expect(capacity.constraint).toBeNull();
});

test('an unknown time leaves the visits countable', () => {
  const { visits, leadTime, labourTime, needs } = reworkTotals(analyse(manyBranches(12, true)));
  expect(leadTime).toBeNull();
  expect(labourTime).toBeNull();
  expect(needs).toContainEqual({ kind: 'step', step: 'b0', field: 'processTime' });
  expect(visits?.[2]).toBeCloseTo(1.25, 1);
});

test('load, people and labour are those of the counted visits: demand x visits x work / (people x time)', () => {
  const branches = manyBranches(12);
  const map = {
    ...branches,
    demand: { items: 10, per: 'week' as const },
    steps: branches.steps.map((step, at) => ({
      ...step,
      processTime: `${1 + (at % 5)}h`,
      people: 1 + (at % 3),
    })),
  };
  const { capacity, withRework } = metricsReport(map);
  expect(capacity.method).toBe('simulated');
  const visits = reworkTotals(analyse(map)).visits;
  let [highest, labour] = ['', 0];
  for (const [at, { id, people }] of map.steps.entries()) {
    const work = (visits?.[at] as number) * (1 + (at % 5));
    labour += work;
    expect(capacity.utilisation[id]).toBeCloseTo((10 * work) / ((people as number) * 40), 9);
    if ((capacity.utilisation[id] as number) > (capacity.utilisation[highest] ?? 0)) highest = id;
  }
  expect(capacity.constraint).toBe(highest);
  expect((withRework.labourTime as number) / hour).toBeCloseTo(labour, 6);
});

test('where an item goes through thousands of steps, the error may be larger, and it is said why', () => {
  const analysis = analyse(manyBranches(29, false, 0.99));
  const { leadTime, standardError, costlyVisits } = standInFor(analysis) as ReworkSimulated;
  expect(standardError / leadTime).toBeGreaterThan(0.01);
  // 58 steps side by side, each visited a hundred times, and two beside.
  expect((costlyVisits as number) / 5_802).toBeCloseTo(1, 1);
  expect(standInFor(analyse(manyBranches(12)))?.costlyVisits).toBeNull();
});

test('few items are enough where visits are known: the mean is that of a hundred times as many, within its error', () => {
  const scores: number[] = [];
  const maps = fc.sample(soundStreams({ rework: true, steps: 8, density: 45 }), { numRuns: 500, seed: 5 });
  for (const [number, map] of maps.entries()) {
    const analysis = analyse(map);
    const totals = reworkTotals(analysis, { seed: number });
    if (totals.method === 'exact' || totals.leadTime === null || totals.standardError === null) continue;
    const found = simulateMap(analysis, { runs: 10_000, seed: maps.length + number });
    if (!found.ok) throw new Error('every time is known');
    const error = Math.hypot(totals.standardError, found.value.standardError);
    const off = totals.leadTime - found.value.mean;
    scores.push(Math.abs(off) <= 1e-9 * found.value.mean ? 0 : off / error);
    expect(totals.standardError).toBeLessThanOrEqual(0.0101 * totals.leadTime);
    expect(totals.preciseEnough || totals.items > 256).toBe(true);
  }
  expect(scores.length).toBeGreaterThan(100);
  // Of hundreds of scores a few lie beyond 3, none far.
  expect(Math.max(...scores.map(Math.abs))).toBeLessThan(6);
  expect(Math.abs(scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(scores.length))).toBeLessThan(
    4.5,
  );
});
