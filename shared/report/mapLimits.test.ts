import { expect, test } from 'vitest';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { leanEnterprise } from '../samples/leanEnterprise';
import { checkLimits } from './mapLimits';

const loop: MapDocument = makeMap({
  id: 'm',
  title: 'Loop',
  steps: [
    makeStep({ id: 'a', name: 'A', processTime: '4h', waitTime: '4h' }),
    makeStep({ id: 'b', name: 'B', processTime: '0h', waitTime: '0h' }),
  ],
  flows: [
    { id: 'f', kind: 'forward', from: 'a', to: 'b', share: null, wait: null },
    { id: 'r', kind: 'rework', from: 'b', to: 'a', share: 0.5 },
  ],
});

function checked(document: MapDocument, metric: string, bound: 'max' | 'min', text: string) {
  return checkLimits(document, [{ metric, bound, text }])[0];
}

test('a lead time is the one with rework, unless the first pass is asked for', () => {
  // 1 / (1 - 0.5) = 2 visits of 8 h.
  expect(checked(loop, 'leadTime', 'max', '1d')).toMatchObject({
    value: 57_600,
    kept: false,
    missedBy: 28_800,
  });
  expect(checked(loop, 'firstPass.leadTime', 'max', '1d')).toMatchObject({
    value: 28_800,
    kept: true,
    missedBy: null,
  });
});

test('a limit that is met exactly is kept, in both directions', () => {
  expect(checked(loop, 'leadTime', 'max', '2d')).toMatchObject({ kept: true });
  expect(checked(loop, 'leadTime', 'min', '16h')).toMatchObject({ kept: true });
});

test('shares are read in percent and as numbers, with point or comma', () => {
  for (const text of ['23%', '23 %', '0.23', '0,23']) {
    expect(checked(leanEnterprise, 'firstPass.flowEfficiency', 'max', text)?.limit).toBeCloseTo(0.23, 12);
  }
});

test('what is no value of the figure is no limit, and not kept', () => {
  for (const [metric, text] of [
    ['leadTime', 'soon'],
    ['leadTime', '?'],
    ['flowEfficiency', '4d'],
    ['flowEfficiency', '120%'],
    ['handoffs', '5%'],
  ] as const) {
    expect(checked(loop, metric, 'max', text)).toMatchObject({ limit: null, kept: false, missedBy: null });
  }
});

test('a figure without an answer keeps no limit and says what it lacks', () => {
  const map = makeMap({ id: 'm', title: '', steps: [makeStep({ id: 'a', name: 'A', processTime: '1h' })] });
  expect(checked(map, 'leadTime', 'max', '1w')).toMatchObject({
    value: null,
    kept: false,
    needs: [{ kind: 'step', step: 'a', field: 'waitTime' }],
  });
});

test('a figure of which not all is known misses a largest value that its known part is above already', () => {
  const known = makeStep({ id: 'a', name: 'A', processTime: '1h', waitTime: '3d' });
  const open = makeStep({ id: 'b', name: 'B', processTime: '1h' });
  const map = makeMap({
    id: 'm',
    title: '',
    steps: [known, open],
    flows: [{ id: 'f', kind: 'forward', from: 'a', to: 'b', share: null, wait: null }],
  });
  const hour = 3600;
  expect(checked(map, 'leadTime', 'max', '2d')).toMatchObject({
    value: null,
    atLeast: 26 * hour,
    kept: false,
    missedBy: 10 * hour,
  });
  expect(checked(map, 'leadTime', 'max', '4d')).toMatchObject({ value: null, kept: false, missedBy: null });
  expect(checked(map, 'leadTime', 'min', '1d')).toMatchObject({ value: null, kept: false, missedBy: null });
});
