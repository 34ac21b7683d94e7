import { expect, test } from 'vitest';
import { makeMeasurement } from '../model/measurement';
import { writePath } from './jsonPath';
import { repairVsmap } from './repairVsmap';

test('a measured time that is none is kept in the source, and a measurement of something unknown is taken out', () => {
  const measurements = [
    { id: 'x', metric: 'leadTime', value: 'ages', items: 0, from: 7, since: 'soon', source: 'Jira' },
    { id: 'y', metric: 'happiness', value: '2d' },
    { id: 'z', metric: 'leadTime', to: 'x'.repeat(3000) },
  ];
  const map = { id: 'm', title: 'T', steps: [], flows: [], measurements };
  const result = repairVsmap(JSON.stringify({ format: 'vsmap', formatVersion: 1, map }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.document.measurements).toEqual([
    makeMeasurement({ id: 'x', source: 'Jira; items: 0; value: ages' }),
    makeMeasurement({ id: 'z', to: 'x'.repeat(2000) }),
  ]);
  expect(result.value.repairs.map(({ action, path }) => `${action} ${writePath(path)}`)).toEqual([
    'sourced map.measurements[0].items',
    'cleared map.measurements[0].from',
    'cleared map.measurements[0].since',
    'cleared map.measurements[1].metric',
    'changed map.measurements[2].to',
    'dropped map.measurements[1].metric',
    'sourced map.measurements[0].value',
  ]);
});
