import { expect, test } from 'vitest';
import { integrityProblems } from '../file/integrity';
import worked from '../metrics/cases/lean-enterprise.json';
import { metricsReport } from '../report/metricsReport';
import { leanEnterprise } from './leanEnterprise';

const hour = 3600;

test('the sample has the totals of the case that it shows', () => {
  const { firstPass } = metricsReport(leanEnterprise);
  const { expect: totals } = worked;
  expect(firstPass.leadTime).toBe(totals.leadTimeHours * hour);
  expect(firstPass.processTime).toBe(totals.processTimeHours * hour);
  expect(firstPass.labourTime).toBe(totals.labourTimeHours * hour);
  expect(firstPass.flowEfficiency).toBeCloseTo(totals.flowEfficiency, 12);
  expect(firstPass.rolledPercentCompleteAccurate).toBeCloseTo(totals.rolledPercentCompleteAccurate, 12);
  expect(firstPass.criticalPath).toEqual(totals.criticalPath);
  expect(firstPass.slack).toEqual({ '6a': totals.slackHours['6a'] * hour });
  expect(firstPass.handoffs).toBe(totals.handoffs);
});

test('the sample is sound, and says of each step what the case says', () => {
  expect(integrityProblems(leanEnterprise)).toEqual([]);
  const told = leanEnterprise.steps.map(({ id, name, team, people }) => ({ id, name, team, people }));
  expect(told).toEqual(worked.steps.map(({ id, name, team, people }) => ({ id, name, team, people })));
});
