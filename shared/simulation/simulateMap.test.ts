import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStreams } from '../graph/randomStreams.testing';
import { analyse } from '../metrics/analyse';
import distributions from '../metrics/cases/distributions.json';
import { mapOfCase } from '../metrics/cases/readCase.testing';
import loops from '../metrics/cases/rework-two-loops.json';
import { leadTimeWithRework } from '../metrics/totals/leadTimeWithRework';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { simulateMap } from './simulateMap';

const hour = 3600;

function simulated(map: MapDocument, runs: number, seed = 1) {
  const result = simulateMap(analyse(map), { runs, seed });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(distributions)('$name comes out within 4 standard errors', (worked) => {
  const { mean, standardError, p50, p85, p95 } = simulated(mapOfCase(worked), 400_000);
  const answer: { mean: number; p50?: number; p85?: number; p95?: number } = worked.monteCarlo;
  // The published figures are rounded to the second digit, and the standard error of a quantile is up to 3 of the mean's.
  const within = (times: number) => times * standardError + 0.005 * hour;
  expect(Math.abs(mean - answer.mean * hour)).toBeLessThan(within(4));
  for (const [found, published] of [
    [p50, answer.p50],
    [p85, answer.p85],
    [p95, answer.p95],
  ]) {
    if (published === undefined) continue;
    expect(Math.abs((found ?? 0) - published * hour)).toBeLessThan(within(12));
  }
});

test('the stream with two loops has its expected lead time', () => {
  const { mean, standardError, passes } = simulated(mapOfCase(loops), 200_000);
  const expected = loops.expect.withRework.leadTimeMinutes * 60;
  expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
  expect(passes[1]).toBeCloseTo(loops.expect.withRework.visits.dev, 1);
});

test('on 1,000 random maps with rework the mean agrees with the exact expected value', () => {
  const maps = fc.sample(soundStreams({ rework: true, steps: 6 }), { numRuns: 4200, seed: 7 });
  const scores: number[] = [];
  for (const map of maps) {
    const analysis = analyse(map);
    const exact = leadTimeWithRework.measure(analysis);
    if (exact.value === null || !exact.exact || map.flows.every(({ kind }) => kind !== 'rework')) continue;
    const { mean, standardError } = simulated(map, 2048, 2000 + scores.length);
    if (standardError === 0) expect(mean).toBeCloseTo(exact.value, 6);
    scores.push(standardError === 0 ? 0 : (mean - exact.value) / standardError);
    if (scores.length === 1000) break;
  }
  expect(scores).toHaveLength(1000);
  // Loops make long tails, so that single scores wander a little further out than those of a normal distribution.
  expect(Math.max(...scores.map(Math.abs))).toBeLessThan(5);
  const bias = scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(scores.length);
  expect(Math.abs(bias)).toBeLessThan(5);
});

test('a loop inside a parallel block makes the block longer than the closed form of its branches', () => {
  const block = mapOfCase({
    steps: [
      { id: 'a', pt: '0h' },
      { id: 'short', pt: '2h' },
      { id: 'long', pt: '5h' },
      { id: 'z', pt: '0h' },
    ],
    flows: [
      ['a', 'short'],
      ['a', 'long'],
      ['short', 'z'],
      ['long', 'z'],
      { from: 'short', to: 'short', rework: 0.5 },
    ],
  });
  // Rounds of the short branch: 2 h x k with chance 2^-k; the block takes max(5, 2k).
  let expected = 0;
  for (let round = 1; round < 60; round++) expected += 2 ** -round * Math.max(5, 2 * round);
  const { mean, standardError, criticality } = simulated(block, 200_000);
  expect(Math.abs(mean - expected * hour)).toBeLessThan(4 * standardError);
  expect(criticality[1]).toBeCloseTo(0.25, 2);
  expect(criticality[2]).toBeCloseTo(0.75, 2);
});

test('the same seed gives the same bits, another seed other ones', () => {
  const map = mapOfCase(distributions[2] as (typeof distributions)[number]);
  expect(simulated(map, 10_000, 42)).toEqual(simulated(map, 10_000, 42));
  expect(simulated(map, 10_000, 43).mean).not.toBe(simulated(map, 10_000, 42).mean);
});

test('a fixed result stands for all engines: generator, tables and sums are the same to the bit', () => {
  const { mean, p95 } = simulated(
    mapOfCase(distributions[1] as (typeof distributions)[number]),
    10_000,
    2026,
  );
  expect([mean, p95]).toMatchInlineSnapshot(`
    [
      28741.75762738508,
      44730.25729651491,
    ]
  `);
});

test('a cadence is waited for evenly', () => {
  const step = makeStep({
    id: 'board',
    name: 'Change board',
    processTime: '0h',
    waitTime: '0h',
    every: '2w',
  });
  const { mean, p50, p95, standardError } = simulated(
    makeMap({ id: 'm', title: 'm', steps: [step] }),
    100_000,
  );
  expect(Math.abs(mean - 40 * hour)).toBeLessThan(4 * standardError);
  expect(p50 / hour).toBeCloseTo(40, 0);
  expect(p95 / hour).toBeCloseTo(76, 0);
});

test('items that leave before the end do not count in the lead time', () => {
  const map = mapOfCase({
    steps: [
      { id: 'a', pt: '1h' },
      { id: 'declined', pt: '9h' },
      { id: 'z', pt: '2h', end: true },
    ],
    flows: [
      { from: 'a', to: 'declined', share: 0.4 },
      { from: 'a', to: 'z', share: 0.6 },
    ],
  });
  const { mean, served } = simulated(map, 50_000);
  expect(mean).toBe(3 * hour);
  expect(served).toBeCloseTo(0.6, 2);
});

test('unknown times are named, not taken as nothing', () => {
  const map = makeMap({
    id: 'm',
    title: 'm',
    steps: [makeStep({ id: 'a', name: 'A', processTime: '1h' })],
  });
  const result = simulateMap(analyse(map), { runs: 100, seed: 1 });
  expect(result).toEqual({ ok: false, error: [{ kind: 'step', step: 'a', field: 'waitTime' }] });
});
