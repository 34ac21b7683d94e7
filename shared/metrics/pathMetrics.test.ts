import { expect, test } from 'vitest';
import type { MapDocument } from '../model/mapDocument';
import type { Step } from '../model/step';
import { metricsReport } from '../report/metricsReport';
import { analyse } from './analyse';
import { highestUtilisation } from './capacity/highestUtilisation';
import { mapOfCase } from './cases/readCase.testing';
import { automationCoverage } from './delivery/automationCoverage';
import { automationCoverageByTime } from './delivery/automationCoverageByTime';
import { handoffs } from './totals/handoffs';
import { longestWait } from './totals/longestWait';
import { valueAddingEfficiency } from './totals/valueAddingEfficiency';

const hour = 3600;

/** Build, test, release, run in a row, of 1 h, 2 h, 3 h and 4 h; each waits an hour. */
function stream(patches: Record<string, Partial<Step>> = {}): MapDocument {
  const ids = ['build', 'test', 'release', 'run'];
  const map = mapOfCase({ steps: ids.map((id, index) => ({ id, pt: `${index + 1}h`, wt: '1h' })) });
  return { ...map, steps: map.steps.map((step) => ({ ...step, ...patches[step.id] })) };
}

test('hand-offs count changes of team, not spellings', () => {
  const map = stream({
    build: { team: 'Dev' },
    test: { team: ' dev' },
    release: { team: 'Ops' },
    run: { team: 'Dev' },
  });
  const measured = handoffs.measure(analyse(map));
  expect(measured.value).toBe(2);
  expect(measured.working.map((line) => line.step)).toEqual(['release', 'run']);
});

test('hand-offs are unknown while a step has no team', () => {
  const map = stream({ build: { team: 'Dev' }, test: { team: 'Dev' }, run: { team: 'Dev' } });
  expect(handoffs.measure(analyse(map)).needs).toEqual([{ kind: 'step', step: 'release', field: 'team' }]);
});

const delivery = {
  build: { milestone: 'commit', automationLevel: 'manual' },
  test: { automationLevel: 'automated' },
  release: { milestone: 'production', automationLevel: 'assisted' },
  run: { automationLevel: 'manual' },
} as const;

test('automation coverage runs from behind the commit up to production', () => {
  const analysis = analyse(stream(delivery));
  expect(automationCoverage.measure(analysis).value).toBe(1 / 2);
  expect(automationCoverageByTime.measure(analysis).value).toBe(2 / 5);
  expect(metricsReport(stream(delivery)).firstPass.automationCoverage).toEqual({ bySteps: 0.5, byTime: 0.4 });
});

test('automation coverage lacks the milestones that are not on the critical path in this order', () => {
  const turned = stream({
    ...delivery,
    build: { milestone: 'production' },
    release: { milestone: 'commit' },
  });
  expect(automationCoverage.measure(analyse(turned)).needs).toEqual([
    { kind: 'map', field: 'productionMilestone' },
  ]);
  const needs = automationCoverage.measure(analyse(stream())).needs;
  expect(needs.map((need) => need.kind === 'map' && need.field)).toEqual([
    'commitMilestone',
    'productionMilestone',
  ]);
});

test('the value-adding reading counts the work of value-adding steps only', () => {
  const classes = { build: 'valueAdding', test: 'necessary', release: 'waste', run: 'valueAdding' } as const;
  const patches = Object.fromEntries(Object.entries(classes).map(([id, valueClass]) => [id, { valueClass }]));
  expect(valueAddingEfficiency.measure(analyse(stream(patches))).value).toBe(5 / 14);
  expect(valueAddingEfficiency.measure(analyse(stream())).needs).toHaveLength(4);
});

test('the longest wait counts the wait for the next date', () => {
  const analysis = analyse(stream({ test: { every: '4h' }, run: { waitTime: '2h' } }));
  expect(analysis.longestWait).toEqual({ step: 'test', wait: 3 * hour });
  expect(longestWait.measure(analysis).working.map((line) => line.part)).toEqual(['wait', 'cadenceWait']);
  expect(longestWait.measure(analyse(mapOfCase({ steps: [{ id: 'a', pt: '1h' }] }))).value).toBe(0);
});

test('utilisation counts visits: rework loads the step that does it', () => {
  const map = mapOfCase({
    steps: [
      { id: 'a', pt: '1h', people: 1 },
      { id: 'b', pt: '1h', people: 2 },
    ],
    flows: [['a', 'b'], { from: 'b', to: 'a', rework: 0.2 }],
  });
  const asked = { ...map, demand: { items: 4, per: 'day' } as const };
  const { capacity } = metricsReport(asked);
  expect(capacity.utilisation).toEqual({ a: 0.625, b: 0.3125 });
  expect(capacity.constraint).toBe('a');
  const { value, working } = highestUtilisation.measure(analyse(asked));
  const [demand, visits, process, available] = working.map((line) => line.value);
  expect(((demand ?? 0) * (visits ?? 0) * (process ?? 0)) / (available ?? 1)).toBeCloseTo(
    value ?? Number.NaN,
    12,
  );
});

test('without a demand there is neither takt nor constraint', () => {
  const { capacity, missing } = metricsReport(stream());
  expect(capacity).toMatchObject({ takt: null, constraint: null, utilisation: {} });
  expect(missing).toContainEqual({ metric: 'takt', needs: ['demand'] });
});

test('a step with a %C&A is taken as it is, blanks are named', () => {
  const { firstPass, missing } = metricsReport(stream({ build: { percentCompleteAccurate: 0.8 } }));
  expect(firstPass.rolledPercentCompleteAccurate).toBe(0.8);
  expect(missing.find((part) => part.metric === 'rolledPercentCompleteAccurate')?.needs).toEqual([
    'step test: %C&A',
    'step release: %C&A',
    'step run: %C&A',
  ]);
});
