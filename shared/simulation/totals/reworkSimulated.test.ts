import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { makeForward } from '../../model/flow';
import { makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import type { RangeShape } from '../draws/varying';
import { simulateMap } from '../simulateMap';
import { needsSimulation, reworkSimulated } from './reworkSimulated';

const hour = 3600;

/** Two steps side by side, one of them with a range; a step before and one behind. */
const parallel = makeMap({
  id: 'm',
  title: 'Side by side',
  steps: [
    makeStep({ id: 'a', name: 'a', processTime: '1h', waitTime: '0h' }),
    makeStep({ id: 'b', name: 'b', processTime: '1h/2h/9h', waitTime: '0h' }),
    makeStep({ id: 'c', name: 'c', processTime: '0.5h', waitTime: '0h' }),
    makeStep({ id: 'd', name: 'd', processTime: '1h', waitTime: '0h' }),
  ],
  flows: [
    makeForward({ id: '1', from: 'a', to: 'b' }),
    makeForward({ id: '2', from: 'a', to: 'c' }),
    makeForward({ id: '3', from: 'b', to: 'd' }),
    makeForward({ id: '4', from: 'c', to: 'd' }),
  ],
});

test('a range beside work in parallel has no closed form', () => {
  expect(needsSimulation(analyse(parallel))).toBe(true);
});

test.each([
  ['triangular', 4],
  ['pert', 3],
] as const satisfies readonly (readonly [RangeShape, number])[])(
  'the process time of a range read as %s has its mean of %i h',
  (shape, mean) => {
    const analysis = analyse(parallel);
    const found = simulateMap(analysis, { runs: 2000, seed: 1, shape });
    if (!found.ok) throw new Error('all times are known');
    expect(reworkSimulated(analysis, found.value, shape).processTime).toBeCloseTo((mean + 2) * hour, 6);
    const { withRework } = metricsReport(parallel, { simulation: { runs: 2000, seed: 1, shape } });
    expect(withRework).toMatchObject({ method: 'simulated', leadTime: found.value.mean });
    expect(withRework.processTime).toBeCloseTo((mean + 2) * hour, 6);
  },
);
