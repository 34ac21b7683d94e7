import { expect, test } from 'vitest';
import { mapOfCase } from '../metrics/cases/readCase.testing';
import { isListed, metrics } from '../metrics/registry';
import { makeStep } from '../model/step';
import { leanEnterprise } from '../samples/leanEnterprise';
import { metricsReport } from './metricsReport';

test('every metric that is listed for a map stands among its figures, as where it has a name of its own', () => {
  const { figures, firstPass, withRework } = metricsReport(leanEnterprise);
  const listed = metrics.map(({ id }) => id).filter((id) => isListed(id, leanEnterprise));
  expect(Object.keys(figures)).toEqual(listed);
  expect(figures).toMatchObject({
    leadTime: firstPass.leadTime,
    handoffs: firstPass.handoffs,
    leadTimeWithRework: withRework.leadTime,
  });
});

test('where a figure with rework is simulated, that is the figure; without an answer it is null', () => {
  // Two ways side by side, one of which comes round again: no closed form.
  const map = mapOfCase({
    steps: ['a', 'b', 'c', 'd'].map((id) => ({ id, pt: '1h', wt: '1d' })),
    flows: [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'], { from: 'b', to: 'b', rework: 0.3 }],
  });
  const { figures, withRework } = metricsReport(map);
  expect(withRework.method).toBe('simulated');
  expect(figures.leadTimeWithRework).toBe(withRework.leadTime);
  const unknown = metricsReport({ ...map, steps: [...map.steps, makeStep({ id: 'e', name: '' })] });
  expect(unknown.figures.highestUtilisation).toBeNull();
});
