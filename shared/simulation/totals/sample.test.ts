import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStreams } from '../../graph/randomStreams.testing';
import { analyse } from '../../metrics/analyse';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import type { MapDocument } from '../../model/mapDocument';
import { manyBranches } from '../manyBranches.testing';
import { type SimulatedStream, streamOf } from '../streamOf';
import { type SampledVisits, startSample } from './sample';

function sampleOf(map: MapDocument, seed: number, items: number) {
  const stream = streamOf(analyse(map));
  if (!stream.ok) throw new Error('every time is known');
  const sample = startSample(stream.value, seed, true);
  sample.grow(items);
  return sample;
}

/** What each of 256 items tells of the lead time of a map. */
function leadOf(map: MapDocument): Float64Array {
  return sampleOf(map, 1, 256).lead()?.values ?? new Float64Array();
}

const maps = fc
  .sample(soundStreams({ rework: true, steps: 7, density: 40 }), { numRuns: 350, seed: 3 })
  .filter((map) => map.flows.some(({ kind }) => kind === 'rework'));

/** Whether lead time and visits are the closed forms, where there are any; and how far off the lead time is, in standard errors. */
function agreement(map: MapDocument, items: number, seed: number) {
  const analysis = analyse(map);
  const { value, exact } = leadTimeWithRework.measure(analysis);
  const sample = sampleOf(map, seed, items);
  const lead = sample.lead();
  const score =
    lead === null || value === null || !exact || lead.standardError === 0
      ? 0
      : (lead.mean - value) / lead.standardError;
  const visits = sample.visits(items, Number.POSITIVE_INFINITY) as SampledVisits;
  const counted =
    !analysis.balance.ok ||
    analysis.balance.value.visits.every((closed, step) => {
      // What happens to one item in a sample may not have happened at all.
      const error = Math.max(visits.standardError[step] as number, 1 / items);
      return Math.abs((visits.mean[step] as number) - closed) <= 4.5 * error + 1e-9 * closed;
    });
  return { agrees: counted && Math.abs(score) <= 4.5, score };
}

test('means that are corrected for luck are the closed forms within 4.5 standard errors', () => {
  const scores: number[] = [];
  const failed = [...maps.entries()].filter(([number, map]) => {
    const first = agreement(map, 256, number);
    if (first.score !== 0) scores.push(first.score);
    return !first.agrees && !agreement(map, 16 * 256, maps.length + number).agrees;
  });
  expect(failed).toEqual([]);
  expect(scores.length).toBeGreaterThan(30);
  // Not too bold: the scores spread no wider than those of a normal distribution.
  expect(Math.sqrt(scores.reduce((sum, score) => sum + score ** 2, 0) / scores.length)).toBeLessThan(1.15);
});

test('256 items tell a lead time of twenty rounds within half a percent, where their plain mean is off by five', () => {
  // Work of 10 h, done again by 19 of 20: 200 h, and nearly as much spread.
  const step = { times: [{ shape: 'triangular', low: 10, likely: 10, high: 10 } as const], end: true };
  const stream: SimulatedStream = {
    steps: [step],
    flows: [{ kind: 'rework', from: 0, to: 0, share: 0.95, waits: [] }],
    order: [0],
  };
  const sample = startSample(stream, 1, true);
  sample.grow(256);
  const { mean = 0, plainMean = 0, standardError = 0 } = sample.lead() ?? {};
  expect(mean).toBeCloseTo(200, 9);
  expect(Math.abs(plainMean - 200)).toBeGreaterThan(2);
  // Less is not claimed: what befalls one in 256 items may be missing.
  expect(standardError).toBeCloseTo(200 / 256, 9);
  expect(sample.visits(256, 0.01)?.mean[0]).toBeCloseTo(20, 9);
});

test('visits that are not precise enough are not told', () => {
  const step = { times: [], end: true };
  const stream: SimulatedStream = {
    steps: [0, 1, 2].map((key) => ({ ...step, key, end: key === 2 })),
    flows: [
      { kind: 'forward', from: 0, to: 1, share: null, waits: [] },
      { kind: 'forward', from: 0, to: 2, share: null, waits: [] },
      { kind: 'rework', from: 1, to: 0, share: 0.3, waits: [] },
      { kind: 'rework', from: 2, to: 0, share: 0.3, waits: [] },
    ],
    order: [0, 1, 2],
  };
  const sample = startSample(stream, 1, true);
  sample.grow(256);
  const found = sample.visits(256, Number.POSITIVE_INFINITY);
  const worst = Math.max(...(found?.mean ?? []).map((mean, at) => (found?.standardError[at] ?? 0) / mean));
  expect(worst).toBeGreaterThan(0);
  expect(sample.visits(256, 0.999 * worst)).toBeNull();
  expect(sample.visits(256, 1.001 * worst)).toEqual(found);
});

test('a way that hardly any item takes is not taken for what it is a part of', () => {
  const hours = (time: number) => [{ shape: 'triangular', low: time, likely: time, high: time } as const];
  const stream: SimulatedStream = {
    steps: [hours(7), hours(4), hours(10)].map((times, at) => ({ times, end: at > 0, key: at })),
    flows: [
      { kind: 'forward', from: 0, to: 1, share: 0.5, waits: [] },
      { kind: 'forward', from: 0, to: 2, share: 0.5, waits: [] },
      { kind: 'rework', from: 2, to: 1, share: 0.004, waits: [] },
    ],
    order: [0, 1, 2],
  };
  for (let seed = 0; seed < 20; seed++) {
    const sample = startSample(stream, seed, false);
    sample.grow(256);
    const { mean = 0, standardError = 0 } = sample.lead() ?? {};
    // Seven, then four or ten; and once in five hundred four more.
    expect(Math.abs(mean - (14 + 0.5 * 0.004 * 4))).toBeLessThan(4.5 * standardError);
  }
});

test('two streams that differ in one place meet the same numbers everywhere else: what cannot matter changes nothing', () => {
  const branches = manyBranches(3);
  const map = { ...branches, steps: branches.steps.map((step) => ({ ...step, end: step.id === 'z' })) };
  const [one] = map.steps;
  if (one === undefined) throw new Error('there are steps');
  const first = leadOf(map);
  // A step more behind a dead end of its own, at the head of the list, that sends back to itself.
  const aside = { ...one, id: 'aside' };
  const more: MapDocument = {
    ...map,
    steps: [aside, ...map.steps],
    flows: [
      { id: 'to', kind: 'forward', from: 'a', to: 'aside', share: null, wait: null },
      { id: 'again', kind: 'rework', from: 'aside', to: 'aside', share: 0.4 },
      ...map.flows,
    ],
  };
  // Apart from the noise of floating point.
  expect(leadOf(more).every((lead, item) => Math.abs(lead - (first[item] as number)) < 1e-6)).toBe(true);
  const slower = map.steps.map((step) => (step.id === 'b0' ? { ...step, processTime: '70min' } : step));
  const second = leadOf({ ...map, steps: slower });
  const differences = second.map((lead, item) => lead - (first[item] as number));
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const spread = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / differences.length;
  const own = first.reduce((sum, each) => sum + (each - (first[0] as number)) ** 2, 0) / first.length;
  // The difference is told much more closely than either of the two.
  expect(mean).toBeGreaterThan(0);
  expect(spread).toBeLessThan(own / 10);
});
