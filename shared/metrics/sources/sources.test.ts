import { expect, test } from 'vitest';
import { officeCalendar } from '../../model/calendar';
import { makeForward } from '../../model/flow';
import { makeMap } from '../../model/mapDocument';
import { makeStep, type Step } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { analyse } from '../analyse';
import { longestManualStepBeforeProduction } from '../delivery/longestManualStepBeforeProduction';
import { disputedTime, stepSpread } from './disputedTime';
import { estimatedShare } from './estimatedShare';
import { measuredShare } from './measuredShare';
import { votedShare } from './votedShare';

const hour = 3600;

function line(...steps: readonly (Partial<Step> & { readonly id: string })[]) {
  return makeMap({
    id: 'm',
    title: '',
    steps: steps.map((step) => makeStep({ name: step.id, processTime: '1h', waitTime: '3h', ...step })),
    flows: steps
      .slice(1)
      .map((step, index) =>
        makeForward({ id: `f${index}`, kind: 'forward', from: steps[index]?.id ?? '', to: step.id }),
      ),
  });
}

test('the lead time rests on measured, voted and estimated values by their time', () => {
  const analysis = analyse(
    line(
      { id: 'a', sources: { processTime: 'measured', waitTime: 'voted' } },
      { id: 'b', sources: { waitTime: 'measured', percentCompleteAccurate: 'measured' } },
    ),
  );
  expect(measuredShare.measure(analysis)).toMatchObject({
    value: 4 / 8,
    working: [
      { part: 'process', step: 'a', value: hour },
      { part: 'wait', step: 'b', value: 3 * hour },
      { part: 'denominator', value: 8 * hour },
    ],
  });
  expect(votedShare.measure(analysis).value).toBe(3 / 8);
  expect(estimatedShare.measure(analysis).value).toBe(1 / 8);
});

test('waits for a date and on flows count as estimated, whatever the rest is', () => {
  const map = line({ id: 'a', every: '8h', sources: { processTime: 'measured', waitTime: 'measured' } });
  expect(estimatedShare.measure(analyse(map)).value).toBe(4 / 8);
});

test('a lead time given as a whole rests on its own source', () => {
  const map = line({ id: 'a', waitTime: { upToLeadTime: '4h' }, sources: { waitTime: 'measured' } });
  expect(measuredShare.measure(analyse(map)).value).toBe(3 / 4);
  const unknown = line({
    id: 'a',
    processTime: null,
    waitTime: { upToLeadTime: '4h' },
    sources: { waitTime: 'measured' },
  });
  expect(measuredShare.measure(analyse(unknown)).value).toBe(1);
});

test('the sources of nothing are not known', () => {
  const map = line({ id: 'a', processTime: '0', waitTime: '0' });
  expect(measuredShare.measure(analyse(map)).needs).toEqual([{ kind: 'map', field: 'workOrWait' }]);
});

test('two voices stay a range, and what lies between them is disputed', () => {
  const map = line({ id: 'a', processTime: '1-3h' }, { id: 'b', waitTime: '1h/2h/6h', every: '2-4h' });
  expect(disputedTime.measure(analyse(map))).toMatchObject({
    value: 8 * hour,
    working: [
      { part: 'spread', step: 'a', value: 2 * hour },
      { part: 'spread', step: 'b', value: 6 * hour },
    ],
  });
  expect(metricsReport(map).sources.disputed).toBe(8 * hour);
});

test('of a lead time given as a whole, only its own range is disputed', () => {
  const step = { processTime: '1-2h', waitTime: { upToLeadTime: '4-8h' }, every: null };
  expect(stepSpread(step, officeCalendar)).toBe(4 * hour);
  expect(stepSpread({ processTime: '?', waitTime: null, every: '?' }, officeCalendar)).toBe(0);
});

const between = (...steps: readonly (Partial<Step> & { readonly id: string })[]) =>
  line({ id: 'code', milestone: 'commit' }, ...steps, {
    id: 'live',
    milestone: 'production',
    automationLevel: 'automated',
    waitTime: '9d',
  });

test('the longest manual step before production counts its wait, and leaves out what a machine does', () => {
  const map = between(
    { id: 'test', automationLevel: 'manual', processTime: '6h' },
    { id: 'approve', automationLevel: 'manual', waitTime: '2d' },
    { id: 'docs', automationLevel: 'assisted', waitTime: '4d' },
  );
  const measured = longestManualStepBeforeProduction.measure(analyse(map));
  expect(measured).toMatchObject({ value: 17 * hour, working: [{ step: 'approve' }] });
  expect(metricsReport(map).longestManualStepBeforeProduction).toBe('approve');
});

test('a step of which nobody has said how automated it is matters only where it would be longer', () => {
  const manual = { id: 'test', automationLevel: 'manual' as const, waitTime: '1d' };
  const shorter = between(manual, { id: 'x', waitTime: '7h' });
  expect(longestManualStepBeforeProduction.measure(analyse(shorter)).working[0]?.step).toBe('test');
  const longer = between(manual, { id: 'x', waitTime: '2d' });
  expect(longestManualStepBeforeProduction.measure(analyse(longer)).needs).toEqual([
    { kind: 'step', step: 'x', field: 'automationLevel' },
  ]);
});

test('without milestones, and with nothing manual in between, there is no such step', () => {
  expect(longestManualStepBeforeProduction.measure(analyse(line({ id: 'a' }))).needs).toHaveLength(2);
  expect(longestManualStepBeforeProduction.measure(analyse(between())).needs).toEqual([
    { kind: 'map', field: 'manualStep' },
  ]);
});
