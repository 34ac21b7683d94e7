import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { leadTime } from '../../metrics/totals/leadTime';
import { makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { headlineTotals } from './headlineTotals';
import { reworkTotals, standInFor } from './reworkTotals';

const reworked = {
  ...leanEnterprise,
  flows: [...leanEnterprise.flows, { kind: 'rework', id: 'r', from: '5', to: '4', share: 0.1 } as const],
};

test('without rework the headline is the first pass, and has no second line', () => {
  const analysis = analyse(leanEnterprise);
  const totals = headlineTotals(analysis, standInFor(analysis));
  expect(totals.leadTime).toBe(leadTime.measure(analysis));
  expect(totals).toMatchObject({ rework: 'none', firstPass: null });
});

test('with rework the headline has it, and the first pass comes second', () => {
  const analysis = analyse(reworked);
  const totals = headlineTotals(analysis, standInFor(analysis));
  expect(totals.rework).toBe('included');
  expect(totals.firstPass?.value).toBe(leadTime.measure(analysis).value);
  expect(totals.leadTime.value).toBeGreaterThan(totals.firstPass?.value ?? Number.NaN);
});

const step = (id: string) => makeStep({ id, name: id, processTime: '1h', waitTime: '3h' });
const to = (from: string, next: string) =>
  ({ id: `${from}${next}`, kind: 'forward', from, to: next, share: null, wait: null }) as const;
const parallel = makeMap({
  id: 'm',
  title: '',
  steps: ['a', 'b', 'c', 'd'].map(step),
  flows: [
    to('a', 'b'),
    to('a', 'c'),
    to('b', 'd'),
    to('c', 'd'),
    { id: 'r', kind: 'rework', from: 'b', to: 'a', share: 0.2 },
  ],
});

test('where there is no closed form the simulation stands in, and until it is there the first pass', () => {
  const analysis = analyse(parallel);
  expect(headlineTotals(analysis, null)).toMatchObject({ rework: 'left out', firstPass: null });
  expect(headlineTotals(analysis, null).leadTime.value).toBe(12 * 3600);
  const totals = headlineTotals(analysis, standInFor(analysis));
  expect(totals.rework).toBe('included');
  expect(totals.leadTime.value).toBe(reworkTotals(analysis).leadTime);
  expect(totals.leadTime.value).toBeGreaterThan(12 * 3600);
});

test('a missing time leaves what is known', () => {
  const steps = reworked.steps.map((one) => (one.id === '4' ? { ...one, waitTime: null } : one));
  const totals = headlineTotals(analyse({ ...reworked, steps }), null);
  expect(totals.leadTime.value).toBeNull();
  expect(totals.leadTime.atLeast).toBeGreaterThan(0);
});
