import { expect, test } from 'vitest';
import { officeCalendar, roundTheClock } from '../../model/calendar';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { stepTimes, timesOfSteps } from './stepTimes';

const hour = 3600;

function times(fields: Parameters<typeof stepTimes>[0] | object, calendar = officeCalendar) {
  return stepTimes(makeStep({ id: 's', name: 's', ...fields }), calendar);
}

test('wait and process time make the lead time', () => {
  expect(times({ processTime: '2h', waitTime: '1d' })).toEqual({
    process: 2 * hour,
    wait: 8 * hour,
    cadenceWait: 0,
    lead: 10 * hour,
    leadAtLeast: 10 * hour,
  });
});

test('a wait fills up a lead time', () => {
  expect(times({ processTime: '2d', waitTime: { upToLeadTime: '2w' } })).toMatchObject({
    wait: 64 * hour,
    lead: 80 * hour,
  });
});

test('a process time fills up a lead time', () => {
  expect(times({ processTime: { upToLeadTime: '1d' }, waitTime: '3h' })).toMatchObject({
    process: 5 * hour,
    lead: 8 * hour,
  });
});

test('a lead time is known where its parts are not', () => {
  expect(times({ processTime: null, waitTime: { upToLeadTime: '2w' } })).toEqual({
    process: null,
    wait: null,
    cadenceWait: 0,
    lead: 80 * hour,
    leadAtLeast: 80 * hour,
  });
});

test('a step that happens every two weeks is waited for one week on average', () => {
  expect(times({ processTime: '1h', waitTime: '0', every: '2w' })).toMatchObject({
    wait: 0,
    cadenceWait: 40 * hour,
    lead: 41 * hour,
  });
});

test('unknown is not zero', () => {
  expect(times({ processTime: '?', waitTime: '1h' })).toMatchObject({
    process: null,
    lead: null,
    leadAtLeast: hour,
  });
  expect(times({ processTime: '1h', waitTime: '0', every: '?' })).toMatchObject({
    cadenceWait: null,
    lead: null,
  });
  expect(times({})).toEqual({ process: null, wait: null, cadenceWait: 0, lead: null, leadAtLeast: 0 });
});

test('of a range the likely value counts', () => {
  expect(times({ processTime: '1h/2h/9h', waitTime: '0' }).process).toBe(2 * hour);
});

test('a lead time that the calendar makes shorter than the work leaves no wait', () => {
  const fields = { processTime: '30h', waitTime: { upToLeadTime: '2d' } };
  expect(times(fields, roundTheClock)).toMatchObject({ wait: 18 * hour, lead: 48 * hour });
  expect(times(fields)).toMatchObject({ wait: 0, lead: 30 * hour });
});

test('only the step that was edited is read again', () => {
  const before = timesOfSteps(leanEnterprise);
  const steps = leanEnterprise.steps.map((step, at) => (at === 2 ? { ...step, waitTime: '3d' } : step));
  const after = timesOfSteps({ ...leanEnterprise, steps });
  expect(after.map((times, at) => times === before[at])).toEqual(steps.map((_, at) => at !== 2));
});

test('another calendar gives all steps other times', () => {
  const calendar = { ...leanEnterprise.calendar, hoursPerDay: 4 };
  timesOfSteps(leanEnterprise);
  const after = timesOfSteps({ ...leanEnterprise, calendar });
  expect(after).toEqual(leanEnterprise.steps.map((step) => stepTimes(step, calendar)));
  expect(after).not.toEqual(timesOfSteps(leanEnterprise));
});
