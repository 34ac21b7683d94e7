import { expect, test } from 'vitest';
import { leanWith } from './leanFuture.testing';
import { plannedImprovements } from './plan';

const lean = leanWith({ first: [], second: [], third: [], fourth: [], fifth: [] });
const statuses = ['idea', 'doing', 'dropped', 'done', 'selected'] as const;
const map = {
  ...lean,
  improvements: lean.improvements.map((one, at) => ({ ...one, status: statuses[at] ?? one.status })),
};
const scenarios = [
  { id: 'bold', name: 'Bold', improvements: ['third', 'gone', 'first'] },
  { id: 'none', name: 'Nothing', improvements: [] },
];

const ids = (...of: Parameters<typeof plannedImprovements>) => plannedImprovements(...of).map(({ id }) => id);

test('without a plan it is what was decided on: selected, doing, or done', () => {
  expect(ids(map)).toEqual(['second', 'fourth', 'fifth']);
});

test('the plan of the map holds whatever their status, in the order of the map', () => {
  expect(ids({ ...map, scenarios, plan: 'bold' })).toEqual(['first', 'third']);
  expect(ids({ ...map, scenarios, plan: 'none' })).toEqual([]);
});

test('the scenario that is asked for goes before the plan', () => {
  expect(ids({ ...map, scenarios, plan: 'bold' }, 'none')).toEqual([]);
  expect(ids({ ...map, scenarios, plan: null }, 'bold')).toEqual(['first', 'third']);
});

test('a scenario that is gone leaves the plan, and a plan that is gone what was decided on', () => {
  expect(ids({ ...map, scenarios, plan: 'none' }, 'gone')).toEqual([]);
  expect(ids({ ...map, scenarios, plan: 'gone' })).toEqual(['second', 'fourth', 'fifth']);
});
