import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapCommand } from '../commands/mapCommands';
import { analyse } from '../metrics/analyse';
import { metrics } from '../metrics/registry';
import { makeStep } from '../model/step';
import { futureState } from './futureState';
import { approve, explore, leanWith } from './leanFuture.testing';
import { waterfall } from './waterfall';

const hour = 3600;
const hours = (seconds: number | null | undefined) => (seconds == null ? seconds : seconds / hour);

test('the later of two improvements in parallel branches is credited with what both bring', () => {
  const inOrder = waterfall(
    leanWith({ approve: [approve], explore: [explore] }),
    ['approve', 'explore'],
    'leadTime',
  );
  expect([inOrder.before, inOrder.whole, inOrder.after].map(hours)).toEqual([384, -36, 348]);
  expect(inOrder.parts.map((one) => [one.part, one.alone, one.interaction, one.total].map(hours))).toEqual([
    [-24, -24, 0, 360],
    [-12, 0, -12, 348],
  ]);
  expect(inOrder.parts.map(({ direction }) => direction)).toEqual(['better', 'better']);
  const turned = waterfall(
    leanWith({ explore: [explore], approve: [approve] }),
    ['approve', 'explore'],
    'leadTime',
  );
  expect(turned.parts.map((one) => [one.part, one.alone, one.interaction].map(hours))).toEqual([
    [0, 0, 0],
    [-36, -24, -12],
  ]);
});

test('a metric that is unknown in between leaves its parts without an answer, and the whole with one', () => {
  const document = leanWith({
    doubt: [{ kind: 'editStep', id: '6b', patch: { waitTime: '?' } }],
    approve: [approve],
    explore: [explore],
  });
  const { parts, whole, unattributed } = waterfall(document, ['doubt', 'approve', 'explore'], 'leadTime');
  expect(parts.map(({ part }) => hours(part))).toEqual([null, null, -12]);
  expect(parts.map(({ needs }) => needs.length)).toEqual([1, 1, 0]);
  expect(parts[1]?.needs).toEqual([{ kind: 'step', step: '6b', field: 'waitTime' }]);
  expect([whole, unattributed].map(hours)).toEqual([-36, -24]);
});

test('an end without an answer says what it lacks', () => {
  const document = leanWith({ doubt: [{ kind: 'editStep', id: '1', patch: { waitTime: null } }] });
  const { after, whole, unattributed, needsBefore, needsAfter } = waterfall(document, ['doubt'], 'leadTime');
  expect([after, whole, unattributed]).toEqual([null, null, null]);
  expect([needsBefore, needsAfter]).toEqual([[], [{ kind: 'step', step: '1', field: 'waitTime' }]]);
});

test('an improvement that builds on another is told to be less by itself', () => {
  const step = makeStep({ id: 'check', name: 'Check', processTime: '1h', waitTime: '1h' });
  const document = leanWith({
    add: [{ kind: 'insertStep', step, onFlow: '1-2', flow: 'check-2' }],
    hurry: [{ kind: 'editStep', id: 'check', patch: { waitTime: '0' } }],
  });
  const { parts } = waterfall(document, ['add', 'hurry'], 'leadTime');
  expect(parts.map(({ part, alone, isWholeAlone }) => [hours(part), hours(alone), isWholeAlone])).toEqual([
    [2, 2, true],
    [-1, 0, false],
  ]);
});

const stepId = fc.constantFrom('1', '2', '3', '4', '5', '6a', '6b', '7');
const duration = fc
  .tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('s', 'min', 'h'))
  .map(([count, unit]) => `${count / 7}${unit}`.replace(/(\.\d{4})\d*/, '$1'));
const change: fc.Arbitrary<MapCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('editStep' as const),
    id: stepId,
    patch: fc.oneof(
      fc.record({ processTime: duration, waitTime: duration }),
      fc.record({ percentCompleteAccurate: fc.double({ min: 0, max: 1, noNaN: true }) }),
    ),
  }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('removeStep' as const), id: stepId }) },
);
const improvements = fc
  .array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((lists) => Object.fromEntries(lists.map((commands, index) => [`i${index}`, commands])));
const metricId = fc.constantFrom(...metrics.map(({ id }) => id));

test('the parts add up to the whole to the bit, and the first is what it is alone', () => {
  let told = 0;
  fc.assert(
    fc.property(improvements, metricId, (commands, metric) => {
      const document = leanWith(commands);
      const selected = Object.keys(commands);
      const { before, after, whole, parts, unattributed } = waterfall(document, selected, metric);
      const future = futureState(document, selected).document;
      const value = metrics.find(({ id }) => id === metric)?.measure(analyse(future)).value ?? null;
      expect(after === null).toBe(value === null);
      if (before === null || after === null || value === null) return;
      told += 1;
      const largest = Math.max(before, ...parts.map(({ total, alone }) => Math.max(total ?? 0, alone ?? 0)));
      expect(Math.abs(after - value)).toBeLessThanOrEqual(1e-12 * (before + largest));
      const known = parts.map(({ part }) => part ?? 0);
      expect(known.reduce((sum, part) => sum + part, unattributed ?? 0)).toBe(whole);
      expect(known.toReversed().reduce((sum, part) => sum + part, before) + (unattributed ?? 0)).toBe(after);
      expect(parts[0]?.part).toBe(parts[0]?.alone);
      if (parts.every(({ part }) => part !== null)) expect(unattributed).toBe(0);
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(50);
});
