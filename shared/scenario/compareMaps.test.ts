import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { analyse } from '../metrics/analyse';
import { metrics } from '../metrics/registry';
import { leanEnterprise } from '../samples/leanEnterprise';
import { compareMaps } from './compareMaps';
import { futureState } from './futureState';
import { approve, explore, leanWith } from './leanFuture.testing';

const hour = 3600;

test('the sample with two improvements has the figures of a hand calculation', () => {
  const document = leanWith({ approve: [approve], explore: [explore] });
  const future = futureState(document, ['approve', 'explore']).document;
  const compared = new Map(compareMaps(analyse(document), analyse(future)).map((one) => [one.metric, one]));
  const figures = (metric: (typeof metrics)[number]['id']) => {
    const { before, after, difference, direction } = compared.get(metric) ?? {};
    return [before?.value, after?.value, difference, direction];
  };
  // 9.6 weeks, of which the approval took 1 and testing beside it 0.4; now testing takes 4 hours: 384 - 40 + 4.
  expect(figures('leadTime')).toEqual([384 * hour, 348 * hour, -36 * hour, 'better']);
  // The hour of the approval is off the path, the two hours of testing are on it.
  expect(figures('processTime')).toEqual([55 * hour, 56 * hour, hour, 'worse']);
  // 63 less 54 minutes of approval and 6 hours of testing.
  expect(figures('labourTime')).toEqual([63 * hour, 56.1 * hour, -6.9 * hour, 'better']);
  const [before, after, , direction] = figures('rolledPercentCompleteAccurate');
  expect(before).toBeCloseTo(0.054432, 12);
  expect(after).toBeCloseTo(0.0598752, 12);
  expect(direction).toBe('better');
  expect(figures('flowEfficiency')).toEqual([55 / 384, 56 / 348, 56 / 348 - 55 / 384, 'better']);
  expect(figures('handoffs')).toEqual([4, 4, 0, 'neutral']);
  expect(figures('taktTime')).toEqual([null, null, null, null]);
  expect(compared.get('taktTime')?.after.needs).toEqual([{ kind: 'map', field: 'demand' }]);
});

test('every metric is compared, and a figure that is known on one side only has no difference', () => {
  const after = { ...leanEnterprise, demand: { items: 10, per: 'week' } as const };
  const compared = compareMaps(analyse(leanEnterprise), analyse(after));
  expect(compared.map(({ metric }) => metric)).toEqual(metrics.map(({ id }) => id));
  const takt = compared.find(({ metric }) => metric === 'taktTime');
  expect(takt).toMatchObject({ before: { value: null }, after: { value: 4 * hour }, difference: null });
});

test('a map beside itself is neither better nor worse anywhere', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      for (const { difference, direction, before } of compareMaps(analyse(document), analyse(document))) {
        expect([difference, direction]).toEqual(before.value === null ? [null, null] : [0, 'neutral']);
      }
    }),
    { numRuns: 60 },
  );
});
