import { expect, test, vi } from 'vitest';
import { apply } from '../../commands/apply';
import { analyse } from '../../metrics/analyse';
import { mapOfCase, type WorkedCase } from '../../metrics/cases/readCase.testing';
import type { MapDocument } from '../../model/mapDocument';
import { manyBranches } from '../../simulation/manyBranches.testing';
import { reworkTotals } from '../../simulation/totals/reworkTotals';
import { automationCommands, defaultAssumptions } from './automatedStep';
import { automateFirst } from './automateFirst';

vi.setConfig({ testTimeout: 60_000 });

const hour = 3600;

function gainsOf(map: MapDocument) {
  return new Map(automateFirst(analyse(map)).ranking.map((gain) => [gain.step, gain]));
}

test('by hand: where visits are counted, less rework saves the work of its branch and of no other', () => {
  // Each branch is gone through 1 / (1 - 0.2) = 1.25 times; with a tenth of that rework 1 / 0.98 times.
  const check = gainsOf(manyBranches(12)).get('b3check');
  expect(check?.method).toBe('simulated');
  expect((check?.labourSaved ?? 0) / hour).toBeCloseTo(1.25 * 2 - 1.1 / 0.98, 1);
  expect(check?.reworkAvoided).toBeCloseTo(0.25 - 0.02 / 0.98, 1);
  expect(check?.facts.visits).toBeCloseTo(1.25, 1);
});

test('where the change leaves the rework as it is, the labour saved is visits x work to the last digit', () => {
  const map = manyBranches(12);
  const { visits } = reworkTotals(analyse(map));
  const gains = gainsOf(map);
  for (const [at, { id }] of map.steps.entries()) {
    if (id.endsWith('check')) continue;
    const gain = gains.get(id);
    expect(gain?.reworkAvoided).toBe(0);
    expect(gain?.labourSaved).toBeCloseTo((visits?.[at] as number) * 0.9 * hour, 6);
  }
  expect(gains.get('z')?.labourSaved).toBeCloseTo(0.9 * hour, 9);
});

test('an unknown time leaves the labour and the rework that it has no part in, and names itself elsewhere', () => {
  const gains = gainsOf(manyBranches(12, true));
  const unknown = { kind: 'step', step: 'b0', field: 'processTime' };
  expect(gains.get('b3check')).toMatchObject({ leadTimeSaved: null, method: 'simulated' });
  expect(gains.get('b3check')?.needs).toContainEqual(unknown);
  expect((gains.get('b3check')?.labourSaved ?? 0) / hour).toBeCloseTo(1.25 * 2 - 1.1 / 0.98, 1);
  expect(gains.get('b0check')?.labourSaved).toBeNull();
  expect(gains.get('b0check')?.needs).toContainEqual(unknown);
  expect(gains.get('b0check')?.reworkAvoided).toBeCloseTo(0.25 - 0.02 / 0.98, 1);
  // Nothing else goes on at the last step, so that its time is saved whatever the others are.
  expect(gains.get('z')?.leadTimeSaved).toBeCloseTo(0.9 * hour, 6);
});

test('too much work for all changes: some rows are upper bounds and say so, none claims what was not worked out', () => {
  const gains = [...gainsOf(manyBranches(29, false, 0.99)).values()];
  const bounds = gains.filter(({ method }) => method === 'upperBound');
  expect(bounds.length).toBeGreaterThan(0);
  expect(bounds.length).toBeLessThan(gains.length);
  for (const { step, labourSaved, leadTimeSaved } of bounds) {
    if (step.endsWith('check')) expect([labourSaved, leadTimeSaved]).toEqual([null, null]);
    else expect(leadTimeSaved).toBeGreaterThanOrEqual(0);
  }
});

const stockSteps = [
  { id: 'a', pt: '1h', wt: '3h' },
  { id: 'b', pt: '2h' },
  { id: 'c', pt: '3h' },
  { id: 'd', pt: '4h' },
];

test.each([
  ['in a row', 'exact', ['a b', 'b c', 'c d']],
  ['side by side', 'simulated', ['a b', 'a c', 'b d', 'c d']],
] as const)(
  'waits that follow from stock, steps %s: a row saves what is shown once it is done, though less rework lengthens the waits',
  (_, method, ways) => {
    const flows = [...ways.map((way) => way.split(' ')), { from: 'c', to: 'c', rework: 0.3 }];
    const plain = mapOfCase({ steps: stockSteps, flows: flows as NonNullable<WorkedCase['flows']> });
    const map: MapDocument = {
      ...plain,
      demand: { items: 20, per: 'week' },
      waitsFromStock: true,
      steps: plain.steps.map((step, at) => ({ ...step, workInProcess: at === 0 ? null : 5 * at })),
    };
    const before = reworkTotals(analyse(map));
    for (const [step, gain] of gainsOf(map)) {
      const after = automationCommands(map, step, defaultAssumptions).reduce(apply, map);
      const shown = (before.leadTime as number) - (reworkTotals(analyse(after)).leadTime as number);
      expect([gain.method, gain.leadTimeSaved]).toEqual([method, shown]);
    }
    // 10 items that are asked for every 2 h last 20 h, however often each is looked at: only the work is saved.
    const { leadTimeSaved } = gainsOf(map).get('c') ?? {};
    if (method === 'exact') expect((leadTimeSaved ?? 0) / hour).toBeCloseTo(3 / 0.7 - 0.3 / 0.97, 9);
    else expect(leadTimeSaved).toBeGreaterThan(0);
  },
);
