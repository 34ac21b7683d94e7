import { expect, test } from 'vitest';
import { nextInteger } from './draws/generator';
import { strataOf } from './draws/strata';
import { meanOf, type Varying, varianceOf } from './draws/varying';
import { startSimulation } from './simulate';
import type { SimulatedFlow, SimulatedStream } from './streamOf';
import { summarise } from './summary';

const ranges: readonly Varying[] = [
  { shape: 'triangular', low: 1, likely: 2, high: 9 },
  { shape: 'triangular', low: 1, likely: 1, high: 9 },
  { shape: 'triangular', low: 0, likely: 9, high: 9 },
  { shape: 'pert', low: 1, likely: 2, high: 9 },
  { shape: 'pert', low: 3, likely: 9, high: 9 },
  { shape: 'uniform', low: 0, likely: 0, high: 7 },
];

function forward(from: number, to: number): SimulatedFlow {
  return { kind: 'forward', from, to, share: null, waits: [] };
}

function sequence(times: readonly Varying[]): SimulatedStream {
  return {
    steps: times.map((time, at) => ({ times: [time], end: at === times.length - 1 })),
    flows: times.slice(1).map((_, at) => forward(at, at + 1)),
    order: times.map((_, at) => at),
  };
}

test('the generator gives the published numbers of xoshiro128+', () => {
  const state = Int32Array.of(1, 2, 3, 4);
  const found = Array.from({ length: 6 }, () => nextInteger(state) >>> 0);
  expect(found).toEqual([5, 12295, 25178119, 27286542, 39879690, 1140358681]);
});

test.each(ranges)('parts of $shape $low/$likely/$high rise and keep mean and variance', (range) => {
  for (const count of [8, 16, 64, 4096]) {
    const parts = strataOf(range, count);
    expect(parts.every((part, at) => at === 0 || part >= (parts[at - 1] ?? 0) - 1e-9)).toBe(true);
    const mean = parts.reduce((sum, part) => sum + part, 0) / count;
    const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / count;
    expect(mean).toBeCloseTo(meanOf(range), 9);
    expect(variance).toBeCloseTo(varianceOf(range), 9);
  }
});

test('the parts of PERT follow its distribution: quantiles of 1/2/9 against 4 million draws of a beta generator', () => {
  const parts = strataOf({ shape: 'pert', low: 1, likely: 2, high: 9 }, 4096);
  const quantile = (share: number) => parts[Math.round(share * 4096)] ?? 0;
  expect(quantile(0.5)).toBeCloseTo(2.769, 2);
  expect(quantile(0.85)).toBeCloseTo(4.4416, 2);
  expect(quantile(0.95)).toBeCloseTo(5.504, 2);
});

test('a long sequence has the quantiles of the exact convolution within 0.1 %', () => {
  const times = Array.from(
    { length: 50 },
    (): Varying => ({ shape: 'triangular', low: 1, likely: 2, high: 9 }),
  );
  const simulation = startSimulation(sequence(times), 1_000_000, 5);
  simulation.advance(Number.POSITIVE_INFINITY);
  const { p50, p85, p95 } = simulation.result() ?? {};
  // Exact: the 50-fold convolution of the density on a grid of 0.004 by fast Fourier transform.
  expect(Math.abs((p50 ?? 0) / 199.8413 - 1)).toBeLessThan(0.001);
  expect(Math.abs((p85 ?? 0) / 213.0718 - 1)).toBeLessThan(0.001);
  expect(Math.abs((p95 ?? 0) / 220.9697 - 1)).toBeLessThan(0.001);
});

test('a simulation in pieces says the same as one in one go, and tells how far it is', () => {
  const stream = sequence([ranges[0] as Varying, ranges[3] as Varying]);
  const whole = startSimulation(stream, 10_000, 9);
  whole.advance(Number.POSITIVE_INFINITY);
  const pieces = startSimulation(stream, 10_000, 9);
  expect(pieces.result()).toBeNull();
  expect(pieces.advance(1)).toBe(2048);
  while (pieces.advance(1) < pieces.runs);
  expect(pieces.result()).toEqual(whole.result());
});

test('rework to a step that is still to come brings nothing and skips nothing', () => {
  const hours = (time: number): Varying => ({ shape: 'triangular', low: time, likely: time, high: time });
  const stream: SimulatedStream = {
    ...sequence([hours(1), hours(2), hours(4)]),
    flows: [forward(0, 1), forward(1, 2), { kind: 'rework', from: 0, to: 2, share: 0.5, waits: [] }],
  };
  const simulation = startSimulation(stream, 4000, 1);
  simulation.advance(Number.POSITIVE_INFINITY);
  expect(simulation.result()).toMatchObject({ mean: 7, visits: [1, 1, 1], visitErrors: [0, 0, 0] });
});

test('rework to another branch repeats that branch; its sender has handed on, and the join waits', () => {
  const hours = (time: number): Varying => ({ shape: 'triangular', low: time, likely: time, high: time });
  const stream: SimulatedStream = {
    ...sequence([hours(1), hours(2), hours(4), hours(1)]),
    flows: [
      ...[forward(0, 1), forward(0, 2), forward(1, 3), forward(2, 3)],
      { kind: 'rework', from: 1, to: 2, share: 0.5, waits: [] },
    ],
  };
  const simulation = startSimulation(stream, 40_000, 1);
  simulation.advance(Number.POSITIVE_INFINITY);
  const { mean = 0, visits = [] } = simulation.result() ?? {};
  // Half of the items: 1 + 2, then 4 more hours from there; the others 1 + 4. Then the join.
  expect(mean).toBeCloseTo(7, 1);
  expect(visits[2]).toBeCloseTo(1.5, 1);
  expect([visits[0], visits[1], visits[3]]).toEqual([1, 1, 1]);
});

test('the summary has the quantiles that sorting gives, and every value in its histogram', () => {
  const values = Float64Array.from({ length: 1001 }, (_, at) => ((at * 7919) % 1001) ** 2);
  const sorted = values.slice().sort();
  const { quantiles, histogram } = summarise(values, [0, 0.5, 0.853, 1]);
  expect(quantiles[0]).toBe(0);
  expect(quantiles[1]).toBe(sorted[500]);
  expect(quantiles[2]).toBe(sorted[853]);
  expect(quantiles[3]).toBe(1_000_000);
  expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(1001);
});

test('runs that are no whole number above 0 are refused', () => {
  for (const runs of [0, -1, 1.5, Number.NaN, 1e9]) {
    expect(() => startSimulation(sequence([]), runs, 1)).toThrow(RangeError);
  }
});
