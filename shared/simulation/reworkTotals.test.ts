import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { mapOfCase, type WorkedCase } from '../metrics/cases/readCase.testing';
import { metricsReport } from '../metrics/report';
import { reworkTotals } from './reworkTotals';

const hour = 3600;

/** So many branches side by side that go back to the start in every combination; one time of them may be unknown. */
function manyBranches(count: number, unknown = false) {
  const names = Array.from({ length: count }, (_, index) => `b${index}`);
  return mapOfCase({
    steps: [
      { id: 'a', pt: '1h' },
      ...names.flatMap((id) => [
        { id, pt: unknown && id === 'b0' ? '?' : '1h' },
        { id: `${id}check`, pt: '1h' },
      ]),
      { id: 'z', pt: '1h' },
    ],
    flows: names.flatMap((id) => [
      ['a', id],
      [id, `${id}check`],
      [`${id}check`, 'z'],
      { from: `${id}check`, to: id, rework: 0.2 },
    ]) as NonNullable<WorkedCase['flows']>,
  });
}

test('where the rounds are too many to follow, visits and labour are counted by the simulation, and nothing claims to be exact', () => {
  const map = manyBranches(12);
  const analysis = analyse(map);
  expect(analysis.balance).toMatchObject({ ok: false, error: [{ rule: 'reworkInParallel' }] });
  const { method, visits, labourTime, leadTime } = reworkTotals(analysis);
  expect(method).toBe('simulated');
  expect(visits?.[0]).toBe(1);
  for (let step = 1; step <= 24; step++) expect(visits?.[step]).toBeCloseTo(1.25, 1);
  expect((labourTime ?? 0) / hour).toBeCloseTo(32, 0);
  expect(leadTime).toBeGreaterThan(4 * hour);
  const { withRework, capacity } = metricsReport(map);
  expect(withRework).toMatchObject({ method: 'simulated', labourTime, leadTime });
  expect(withRework.visits?.z).toBe(1);
  expect(capacity.constraint).toBeNull();
});

test('an unknown time leaves the visits countable', () => {
  const { visits, leadTime, labourTime, needs } = reworkTotals(analyse(manyBranches(12, true)));
  expect(leadTime).toBeNull();
  expect(labourTime).toBeNull();
  expect(needs).toContainEqual({ kind: 'step', step: 'b0', field: 'processTime' });
  expect(visits?.[2]).toBeCloseTo(1.25, 1);
});
