import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { leadTimeWithRework } from '../metrics/totals/leadTimeWithRework';
import type { MapDocument } from '../model/mapDocument';
import { makeMeasurement } from '../model/measurement';
import { leanEnterprise } from '../samples/leanEnterprise';
import { measuredBeside } from './measuredBeside';
import { words } from './words';

const measured = { ...leanEnterprise, measurements: [makeMeasurement({ id: 'x', value: '14w' })] };

function beside(map: MapDocument): string | null {
  const analysis = analyse(map);
  return measuredBeside(analysis, leadTimeWithRework.measure(analysis).value, words('en'));
}

test('what was measured and what the map says stand in one sentence', () => {
  expect(beside(measured)).toBe('Measured: 14 weeks. On the map: 9 weeks 3 days.');
});

test('with rework on the map the sentence says so', () => {
  const rework = { kind: 'rework', id: 'r', from: '5', to: '4', share: 0.1 } as const;
  const map = { ...measured, flows: [...measured.flows, rework] };
  expect(beside(map)).toBe('Measured: 14 weeks. On the map: 9 weeks 4 days (with rework).');
});

test('nothing is said without a measurement or without a lead time', () => {
  expect(beside(leanEnterprise)).toBeNull();
  expect(beside({ ...measured, steps: [], flows: [] })).toBeNull();
});
