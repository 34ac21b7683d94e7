import { expect, test } from 'vitest';
import { metricsReport } from '../../report/metricsReport';
import { simulateMap } from '../../simulation/simulateMap';
import { reworkTotals } from '../../simulation/totals/reworkTotals';
import { analyse } from '../analyse';
import cases from './parallel-rework.json';
import { mapOfCase, type WorkedCase } from './readCase.testing';

const hour = 3600;

interface ReworkAnswer {
  readonly visits: Readonly<Record<string, number>>;
  readonly leadTimeHours?: number;
  readonly processTimeHours?: number;
  readonly labourTimeHours?: number;
}

function close(actual: number | null | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

test.each(cases as readonly (WorkedCase & { readonly name: string; readonly expect: ReworkAnswer })[])(
  '$name',
  (worked) => {
    const { expect: answer } = worked;
    const map = mapOfCase(worked);
    const { withRework } = metricsReport(map);
    expect(Object.keys(withRework.visits ?? {}).sort()).toEqual(Object.keys(answer.visits).sort());
    for (const [step, visits] of Object.entries(answer.visits)) close(withRework.visits?.[step], visits);
    if (answer.labourTimeHours !== undefined) close(withRework.labourTime, answer.labourTimeHours * hour);
    if (answer.leadTimeHours !== undefined) {
      expect(withRework.method).toBe('exact');
      close(withRework.leadTime, answer.leadTimeHours * hour);
    }
    if (answer.processTimeHours !== undefined) close(withRework.processTime, answer.processTimeHours * hour);
  },
);

test.each(cases as readonly (WorkedCase & { readonly name: string; readonly expect: ReworkAnswer })[])(
  'simulated: $name',
  (worked) => {
    const map = mapOfCase(worked);
    const found = simulateMap(analyse(map), { runs: 100_000, seed: 1 });
    if (!found.ok) throw new Error('all times are known');
    const { visits, visitErrors, mean, standardError } = found.value;
    for (const [index, { id }] of map.steps.entries()) {
      const off = Math.abs((visits[index] ?? 0) - (worked.expect.visits[id] ?? 0));
      expect(off).toBeLessThanOrEqual(4.5 * (visitErrors[index] ?? 0) + 1e-12);
    }
    const { leadTime } = reworkTotals(analyse(map), { items: 50_000, seed: 2 });
    expect(Math.abs(mean - (leadTime ?? 0))).toBeLessThanOrEqual(6 * standardError + 1e-6);
  },
);
