import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { mapOfCase, type WorkedCase } from '../../metrics/cases/readCase.testing';
import { makeMap } from '../../model/mapDocument';
import { findingSentence } from '../../sentences/findingSentence';
import { findingsOf } from '../findings';
import type { FindingId } from '../registry';

type Flows = NonNullable<WorkedCase['flows']>;

/** Steps a, b, c ... of an hour each behind two hours of wait, with these flows; `end` is marked, `accuracy` is everybody's %C&A. */
function map(names: string, flows: Flows, more: { end?: string; accuracy?: number } = {}) {
  const steps = [...names].map((id) => ({
    id,
    name: id.toUpperCase(),
    pt: '1h',
    wt: '2h',
    end: id === more.end,
    ...(more.accuracy === undefined ? {} : { ca: more.accuracy }),
  }));
  return mapOfCase({ steps, flows });
}

function found(document: ReturnType<typeof map>, rule: FindingId) {
  return findingsOf(analyse(document))
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ ...finding, says: findingSentence(finding, document, 'en').shows }));
}

const line: Flows = [
  ['a', 'b'],
  ['b', 'c'],
];

test('a plain stream has no findings', () => {
  expect(findingsOf(analyse(map('abc', line)))).toEqual([]);
});

test('an empty map says so', () => {
  const empty = makeMap({ id: 'm', title: '' });
  expect(found(empty, 'emptyMap')).toHaveLength(1);
  expect(found(map('a', []), 'emptyMap')).toEqual([]);
});

test('a circle of forward flows is named with its steps only', () => {
  const [cycle, ...others] = found(
    map('abcd', [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ]),
    'forwardCycle',
  );
  expect(others).toEqual([]);
  expect(cycle).toMatchObject({ steps: ['b', 'c'], flows: ['f1', 'f2'], severity: 'error' });
  expect(cycle?.says).toBe('The forward arrows of “B” and “C” form a loop.');
  expect(found(map('abc', [...line, { from: 'c', to: 'b', rework: 0.1 }]), 'forwardCycle')).toEqual([]);
});

test('a forward flow from a step to itself is a circle', () => {
  expect(
    found(
      map('ab', [
        ['a', 'b'],
        ['b', 'b'],
      ]),
      'forwardCycle',
    ),
  ).toMatchObject([{ steps: ['b'], flows: ['f1'] }]);
});

test('two circles are two findings', () => {
  const flows: Flows = [
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'c'],
  ];
  expect(found(map('abcd', flows), 'forwardCycle').map((finding) => finding.steps)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

const joined: Flows = [
  ['b', 'd'],
  ['c', 'd'],
];

test('shares on some flows only are a finding', () => {
  const mixed: Flows = [{ from: 'a', to: 'b', share: 0.5 }, ['a', 'c'], ...joined];
  expect(found(map('abcd', mixed), 'mixedSplit')).toMatchObject([{ steps: ['a'], flows: ['f0', 'f1'] }]);
  expect(found(map('abcd', [['a', 'b'], ['a', 'c'], ...joined]), 'mixedSplit')).toEqual([]);
});

test('shares that do not add up are a finding with their sum', () => {
  const shares = (first: number): Flows => [
    { from: 'a', to: 'b', share: first },
    { from: 'a', to: 'c', share: 0.4 },
    ...joined,
  ];
  const [finding] = found(map('abcd', shares(0.5)), 'sharesNotWhole');
  expect(finding?.says).toBe('The shares out of “A” add up to 90%.');
  expect(found(map('abcd', shares(0.6)), 'sharesNotWhole')).toEqual([]);
  const thirds = [0.333333, 0.333333, 0.333334].map((share, index) => ({
    from: 'a',
    to: 'bcd'[index] ?? '',
    share,
  }));
  expect(found(map('abcd', thirds), 'sharesNotWhole')).toEqual([]);
});

test('rework that leaves nothing to go forward is a finding', () => {
  const rework = (share: number): Flows => [
    ...line,
    { from: 'c', to: 'a', rework: share },
    { from: 'c', to: 'c', rework: 0.4 },
  ];
  expect(found(map('abc', rework(0.6)), 'reworkTakesAll')).toMatchObject([
    { steps: ['c'], facts: { back: 1 } },
  ]);
  expect(found(map('abc', rework(0.5)), 'reworkTakesAll')).toEqual([]);
});

test('rework of parallel branches that may both send back ends as soon as neither does: no finding', () => {
  const crossing: Flows = [
    ['a', 'b'],
    ['a', 'c'],
    ...joined,
    { from: 'b', to: 'a', rework: 0.6 },
    { from: 'c', to: 'a', rework: 0.6 },
  ];
  expect(found(map('abcd', crossing), 'reworkTakesAll')).toEqual([]);
  // 1 / (0.4 x 0.4) rounds.
  expect(analyse(map('abcd', crossing)).visits?.a).toBeCloseTo(6.25, 9);
});

test('a step that stands apart is a finding', () => {
  const [finding] = found(map('abcx', line), 'unreachable');
  expect(finding).toMatchObject({ steps: ['x'], severity: 'warning' });
  expect(finding?.says).toBe('No item reaches “X”: it isn’t connected to the rest.');
  expect(found(map('abc', line), 'unreachable')).toEqual([]);
});

test('a step behind a share of 0% is not reached', () => {
  const flows: Flows = [{ from: 'a', to: 'b', share: 0 }, { from: 'a', to: 'c', share: 1 }, ...joined];
  expect(found(map('abcd', flows), 'unreachable')).toMatchObject([{ steps: ['b'] }]);
});

test('a branch that never reaches the marked end is a dead end, and costs labour only', () => {
  const flows: Flows = [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'd'],
  ];
  expect(found(map('abcd', flows, { end: 'c' }), 'deadEnd')).toMatchObject([
    { steps: ['d'], severity: 'advice' },
  ]);
  expect(found(map('abcd', [...flows, ['d', 'c']], { end: 'c' }), 'deadEnd')).toEqual([]);
});

test('several ends are a finding, marked or not', () => {
  const flows: Flows = [
    ['a', 'b'],
    ['a', 'c'],
  ];
  expect(found(map('abc', flows), 'severalEnds')[0]?.says).toBe(
    'The value stream ends at 2 steps, and none is marked as delivering to the customer: “B” and “C”.',
  );
  const twice = { ...map('abc', line, { end: 'b' }) };
  const marked = {
    ...twice,
    steps: twice.steps.map((step) => (step.id === 'c' ? { ...step, end: true } : step)),
  };
  expect(found(marked, 'severalEnds')[0]?.says).toBe(
    '2 steps are marked as delivering to the customer: “B” and “C”.',
  );
  expect(found(map('abc', flows, { end: 'c' }), 'severalEnds')).toEqual([]);
});

test('a rework flow that leads forward is a finding', () => {
  expect(found(map('abc', [...line, { from: 'a', to: 'c', rework: 0.1 }]), 'reworkForward')).toMatchObject([
    { steps: ['a', 'c'], flows: ['f2'], says: 'A rework arrow of 10% points forward: “A” and “C”.' },
  ]);
  const back: Flows = [...line, { from: 'c', to: 'a', rework: 0.1 }, { from: 'b', to: 'b', rework: 0.1 }];
  expect(found(map('abc', back), 'reworkForward')).toEqual([]);
});

test('rework and %C&A that cannot both be right are a finding', () => {
  const flows: Flows = [...line, { from: 'c', to: 'b', rework: 0.5 }];
  expect(found(map('abc', flows, { accuracy: 95 }), 'reworkAgainstAccuracy')).toMatchObject([
    { steps: ['c'], facts: { back: 0.5, accuracy: 0.95 } },
  ]);
  expect(found(map('abc', flows, { accuracy: 60 }), 'reworkAgainstAccuracy')).toEqual([]);
  expect(found(map('abc', flows), 'reworkAgainstAccuracy')).toEqual([]);
});

test('what stops the totals comes before advice', () => {
  const flows: Flows = [
    ['a', 'b'],
    ['a', 'c'],
    ['c', 'c'],
  ];
  const severities = findingsOf(analyse(map('abc', flows))).map((finding) => finding.severity);
  expect(severities[0]).toBe('error');
});
