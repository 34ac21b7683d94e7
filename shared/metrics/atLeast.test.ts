import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { soundStreams } from '../graph/randomStreams.testing';
import type { MapDocument } from '../model/mapDocument';
import { makeMap } from '../model/mapDocument';
import { makeStep, type Step } from '../model/step';
import type { TimeValue } from '../model/timeValue';
import { analyse } from './analyse';
import { anyMap } from './anyMap.testing';
import type { Metric } from './metric';
import { labourTime } from './totals/labourTime';
import { labourTimeWithRework } from './totals/labourTimeWithRework';
import { leadTime } from './totals/leadTime';
import { leadTimeWithRework } from './totals/leadTimeWithRework';
import { longestWait } from './totals/longestWait';
import { processTime } from './totals/processTime';
import { processTimeWithRework } from './totals/processTimeWithRework';
import { waitTime } from './totals/waitTime';

vi.setConfig({ testTimeout: 120_000 });

const bounded: readonly Metric[] = [
  leadTime,
  processTime,
  waitTime,
  labourTime,
  longestWait,
  leadTimeWithRework,
  processTimeWithRework,
  labourTimeWithRework,
];

const fillings = ['0', '1min', '3h', '2d', '4w'];

/** The map with some of its times unknown: each of its places is `kept` or not. */
function forgetful(map: MapDocument, kept: (place: number) => boolean): MapDocument {
  const steps = map.steps.map(
    (step, index): Step => ({
      ...step,
      processTime: kept(3 * index) || isWhole(step.waitTime) ? step.processTime : null,
      waitTime: kept(3 * index + 1) || isWhole(step.processTime) ? step.waitTime : null,
    }),
  );
  const flows = map.flows.map((flow, index) =>
    flow.kind === 'forward' && flow.wait !== null && !kept(3 * index + 2) ? { ...flow, wait: '?' } : flow,
  );
  return { ...map, steps, flows };
}

/** A lead time given as a whole; what fills it up is not a time that may come to be known by itself. */
function isWhole(time: TimeValue | null): boolean {
  return typeof time === 'object' && time !== null;
}

/** The map with something in the place of each time that is unknown. */
function filled(map: MapDocument, draw: (place: number) => string): MapDocument {
  const steps = map.steps.map(
    (step, index): Step => ({
      ...step,
      processTime: step.processTime ?? draw(3 * index),
      waitTime: step.waitTime ?? draw(3 * index + 1),
    }),
  );
  const flows = map.flows.map((flow, index) =>
    flow.kind === 'forward' && flow.wait === '?' ? { ...flow, wait: draw(3 * index + 2) } : flow,
  );
  return { ...map, steps, flows };
}

const streams = fc.oneof(
  soundStreams(),
  fc.nat({ max: 20_000 }).map((number) => anyMap(number)),
);
const chances = fc.array(fc.nat({ max: 99 }), { minLength: 60, maxLength: 60 });
const at = (numbers: readonly number[], place: number) => numbers[place % numbers.length] ?? 0;

test('whatever the unknown times turn out to be, no figure is below what was said to be its least', () => {
  let compared = 0;
  fc.assert(
    fc.property(streams, chances, chances, (map, keeps, draws) => {
      const partly = forgetful(map, (place) => at(keeps, place) < 80);
      const whole = analyse(filled(partly, (place) => fillings[at(draws, place) % fillings.length] ?? '0'));
      const before = analyse(partly);
      for (const metric of bounded) {
        const { atLeast, value } = metric.measure(before);
        if (value !== null) expect(atLeast, metric.id).toBeNull();
        const after = metric.measure(whole);
        const figure = after.value ?? after.atLeast;
        if (atLeast === null || figure === null) continue;
        compared += 1;
        expect(figure, metric.id).toBeGreaterThanOrEqual(atLeast * (1 - 1e-9) - 1e-9);
      }
    }),
    { numRuns: 3000, seed: 10 },
  );
  expect(compared).toBeGreaterThan(3000);
});

test('with every time that becomes known the least grows or stays', () => {
  fc.assert(
    fc.property(streams, chances, (map, keeps) => {
      const fewer = analyse(forgetful(map, (place) => at(keeps, place) < 60));
      const more = analyse(forgetful(map, (place) => at(keeps, place) < 85));
      for (const metric of bounded) {
        const [less, later] = [metric.measure(fewer), metric.measure(more)];
        const known = later.value ?? later.atLeast;
        if (less.value !== null || less.atLeast === null || known === null) continue;
        expect(known, metric.id).toBeGreaterThanOrEqual(less.atLeast * (1 - 1e-9) - 1e-9);
      }
    }),
    { numRuns: 3000, seed: 11 },
  );
});

const hour = 3600;

test('parallel branches: the longest path with nothing in the place of what is unknown', () => {
  const steps = ['a', 'b', 'c', 'd'].map((id) =>
    makeStep({ id, name: id, processTime: '1h', waitTime: '2h' }),
  );
  const open = steps.map((step) => (step.id === 'b' ? { ...step, waitTime: null, processTime: '9h' } : step));
  const to = (from: string, next: string) =>
    ({ id: `${from}${next}`, kind: 'forward', from, to: next, share: null, wait: null }) as const;
  const flows = [to('a', 'b'), to('a', 'c'), to('b', 'd'), to('c', 'd')];
  const analysis = analyse(makeMap({ id: 'm', title: '', steps: open, flows }));
  expect(leadTime.measure(analysis).atLeast).toBe((3 + 9 + 3) * hour);
  // Which branch decides is open, and with it how much of the lead time is work.
  expect(processTime.measure(analysis).atLeast).toBe(2 * hour);
  expect(labourTime.measure(analysis).value).toBe(12 * hour);
  expect(analysis.pathSoFar).toEqual(['a', 'b', 'd']);
  expect(analysis.criticalPath).toEqual([]);
});
