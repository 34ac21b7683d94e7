import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findingsOf } from '../advice/findings';
import { oddMaps } from '../graph/randomStreams.testing';
import { makeForward } from '../model/flow';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { metricsReport } from '../report/metricsReport';
import { findingSentence } from '../sentences/findingSentence';
import { analyse } from './analyse';
import { metrics } from './registry';

// A thousand maps a law, and the long chain, take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test('no map gives a figure that is not a number, or an exception', () => {
  fc.assert(
    fc.property(oddMaps, (map) => {
      const { automateFirst, ...report } = metricsReport(map, { simulation: { runs: 8, seed: 1 } });
      const odd = numbersIn(report).filter((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
      // A saving may be less than nothing.
      odd.push(...numbersIn(automateFirst).filter((value) => !Number.isFinite(value)));
      expect(odd).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a figure is null exactly when it says what it lacks, and shares stay between 0 and 1', () => {
  fc.assert(
    fc.property(oddMaps, (map) => {
      const analysis = analyse(map);
      for (const { id, unit, measure } of metrics) {
        const { value, needs } = measure(analysis);
        expect(value === null).toBe(needs.length > 0);
        if (unit !== 'share' || id === 'highestUtilisation') continue;
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('every finding has a sentence without holes', () => {
  fc.assert(
    fc.property(oddMaps, (map) => {
      for (const finding of findingsOf(analyse(map))) {
        const { shows } = findingSentence(finding, map, 'en');
        expect(shows).not.toMatch(/undefined|null|NaN|\[object|Infinity|∞/);
        expect(shows).toMatch(/^[A-Z0-9“<>].*\.$/u);
      }
    }),
    { numRuns: 200 },
  );
});

test('an empty map lacks a step, for every figure', () => {
  const analysis = analyse(makeMap({ id: 'm', title: '' }));
  for (const { id, measure } of metrics) {
    if (id === 'taktTime' || id === 'measuredLeadTime') continue;
    expect(measure(analysis).needs).toContainEqual({ kind: 'map', field: 'steps' });
  }
});

test('one step is a stream', () => {
  const map = makeMap({
    id: 'm',
    title: '',
    steps: [makeStep({ id: 'a', name: 'A', processTime: '1h', waitTime: '3h' })],
  });
  const { firstPass } = metricsReport(map);
  expect(firstPass).toMatchObject({
    leadTime: 14400,
    processTime: 3600,
    flowEfficiency: 0.25,
    criticalPath: ['a'],
    handoffs: 0,
  });
});

test('a sequence with an unknown wait still has its path and its process time', () => {
  const map = makeMap({
    id: 'm',
    title: '',
    steps: [
      makeStep({ id: 'a', name: 'A', processTime: '1h', waitTime: '0' }),
      makeStep({ id: 's3', name: 'B', processTime: '2h' }),
    ],
    flows: [makeForward({ id: 'f', from: 'a', to: 's3', kind: 'forward' })],
  });
  const { firstPass, missing } = metricsReport(map);
  expect(firstPass).toMatchObject({ leadTime: null, processTime: 10800, criticalPath: ['a', 's3'] });
  expect(missing).toContainEqual({ metric: 'leadTime', needs: ['step s3: wait time'] });
});

test('beside parallel work an unknown wait may decide, so there is no critical path', () => {
  const step = (id: string, waitTime: string | null) =>
    makeStep({ id, name: id, processTime: '1h', waitTime });
  const flow = (from: string, to: string) => makeForward({ id: from + to, from, to, kind: 'forward' });
  const map = makeMap({
    id: 'm',
    title: '',
    steps: [step('a', '0'), step('b', null), step('c', '1h'), step('d', '0')],
    flows: [flow('a', 'b'), flow('a', 'c'), flow('b', 'd'), flow('c', 'd')],
  });
  const { firstPass, missing } = metricsReport(map);
  expect(firstPass).toMatchObject({
    leadTime: null,
    processTime: null,
    criticalPath: null,
    labourTime: 4 * 3600,
  });
  expect(missing).toContainEqual({ metric: 'processTime', needs: ['step b: wait time'] });
});

test('a chain of 100,000 steps neither overflows nor loses its end', () => {
  const steps = Array.from({ length: 100_000 }, (_, index) =>
    makeStep({ id: `${index}`, name: '', processTime: '1h', waitTime: '1h' }),
  );
  const flows = steps
    .slice(1)
    .map((step, index) => makeForward({ id: `f${index}`, from: `${index}`, to: step.id, kind: 'forward' }));
  const analysis = analyse(makeMap({ id: 'm', title: '', steps, flows }));
  expect(analysis.criticalPath).toHaveLength(100_000);
  const round = [...flows, makeForward({ id: 'back', from: '99999', to: '0', kind: 'forward' })];
  const [cycle] = findingsOf(analyse(makeMap({ id: 'm', title: '', steps, flows: round })));
  expect(cycle).toMatchObject({ rule: 'forwardCycle' });
  expect(cycle?.steps).toHaveLength(100_000);
});
