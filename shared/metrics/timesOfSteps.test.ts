import { expect, test } from 'vitest';
import { leanEnterprise } from '../samples/leanEnterprise';
import { stepTimes } from './stepTimes';
import { timesOfSteps } from './timesOfSteps';

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
