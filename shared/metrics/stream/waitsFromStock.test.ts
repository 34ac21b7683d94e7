import { expect, test } from 'vitest';
import { makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { analyse } from '../analyse';
import { stepCapacity } from '../capacity/stepCapacity';
import { isListed } from '../registry';
import { estimatedShare } from '../sources/estimatedShare';
import { stockShare } from '../sources/stockShare';
import { flowEfficiency } from '../totals/flowEfficiency';
import { leadTime } from '../totals/leadTime';
import { waitTime } from '../totals/waitTime';

// The numbers of cases/paste-trials/stock-only-map.vsmap.
const stock = [
  ['12s', 3200],
  ['35s', 2250],
  ['34s', 3350],
  ['0', 1475],
] as const;
const map = makeMap({
  id: 'm',
  title: '',
  calendar: { hoursPerDay: 7, daysPerWeek: 5, weeksPerMonth: 4 },
  demand: { items: 3200, per: 'week' },
  steps: stock.map(([processTime, workInProcess], at) =>
    makeStep({ id: `${at}`, name: `${at}`, processTime, workInProcess }),
  ),
  flows: [0, 1, 2].map((at) => ({
    id: `f${at}`,
    kind: 'forward',
    from: `${at}`,
    to: `${at + 1}`,
    share: null,
    wait: null,
  })),
});
const day = 7 * 3600;

test('a map that has only stock gets its waits from it when it says so', () => {
  const analysis = analyse({ ...map, waitsFromStock: true });
  expect((waitTime.measure(analysis).value ?? 0) / day).toBeCloseTo(10_275 / 640, 9);
  expect(analysis.steps.every(({ waitFrom }) => waitFrom === 'stock')).toBe(true);
  expect(leadTime.measure(analysis).value).toBeCloseTo((10_275 / 640) * day + 81, 6);
  expect(flowEfficiency.measure(analysis).value).toBeGreaterThan(0);
});

test('it does not unless it says so, and a wait that was entered stays', () => {
  expect(waitTime.measure(analyse(map)).value).toBeNull();
  const steps = map.steps.map((step, at) => (at === 0 ? { ...step, waitTime: '1h' } : step));
  const [first] = analyse({ ...map, steps, waitsFromStock: true }).steps;
  expect(first).toMatchObject({ wait: 3600 });
  expect(first?.waitFrom).toBeUndefined();
});

test('the report of capacity says whether a wait was entered or is taken from stock', () => {
  const steps = map.steps.map((step, at) => (at === 0 ? { ...step, waitTime: '1h' } : step));
  const { inventory } = stepCapacity(analyse({ ...map, steps, waitsFromStock: true }));
  const [entered, taken] = map.steps.map(({ id }) => inventory[id]);
  expect(entered).toMatchObject({ waitEntered: 3600, used: 'entered' });
  expect(taken).toMatchObject({ waitEntered: null, used: 'stock' });
  const [, unknown] = Object.values(stepCapacity(analyse(map)).inventory);
  expect(unknown).toMatchObject({ waitEntered: null, used: null });
});

test('how much of the lead time comes from stock stands beside what is estimated', () => {
  const analysis = analyse({ ...map, waitsFromStock: true });
  // All waits are taken from stock: 10,275 / 640 days of them, and 81 seconds of work that are estimated.
  const lead = (10_275 / 640) * day + 81;
  expect(stockShare.measure(analysis).value).toBeCloseTo(1 - 81 / lead, 12);
  expect(estimatedShare.measure(analysis).value).toBeCloseTo(81 / lead, 12);
  const steps = map.steps.map((step, at) => (at === 0 ? { ...step, waitTime: '5d' } : step));
  // The first of the four keeps the wait that was entered: 3,200 of the stock are 5 days too.
  expect(stockShare.measure(analyse({ ...map, steps, waitsFromStock: true })).value).toBeCloseTo(
    ((7_075 / 640) * day) / lead,
    12,
  );
  expect(metricsReport({ ...map, waitsFromStock: true }).sources.stock).toBeCloseTo(1 - 81 / lead, 12);
  expect(metricsReport(map).sources.stock).toBeNull();
  expect(isListed('stockShare', map)).toBe(false);
});
