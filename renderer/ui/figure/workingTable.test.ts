import { expect, test } from 'vitest';
import type { WorkingLine, WorkingPart } from '#shared/metrics/metric';
import { words } from '#shared/text/words';
import { columnSum, partUnit, tableUnit, workingTable } from './workingTable';

function line(
  part: WorkingPart,
  value: number,
  step: string | null,
  flow: string | null = null,
): WorkingLine {
  return { part, value, step, flow };
}

const lines = [
  line('wait', 64, 'a'),
  line('process', 16, 'a'),
  line('flowWait', 4, null, 'ab'),
  line('wait', 38, 'b'),
  line('process', 2, 'b'),
];

test('each step and each flow has one row, in the order of the lines', () => {
  expect(workingTable(lines).rows.map((row) => row.step ?? row.flow)).toEqual(['a', 'ab', 'b']);
});

test('the parts stand in the order in which an item meets them', () => {
  expect(workingTable(lines).parts).toEqual(['flowWait', 'wait', 'process']);
});

test('the columns hold all that the lines hold', () => {
  const table = workingTable(lines);
  const sum = table.parts.reduce((total, part) => total + columnSum(table, part), 0);
  expect(sum).toBe(lines.reduce((total, { value }) => total + value, 0));
});

test('times are written in a unit that fits the largest of them', () => {
  expect(tableUnit(384 * 3600).unit).toBe('h');
  expect(tableUnit(90 * 60).unit).toBe('min');
  expect(tableUnit(2000 * 3600)).toEqual({ unit: 'h', seconds: 3600 });
});

const everyPart = Object.keys(words('en').metric.parts) as readonly WorkingPart[];

test.each(everyPart)('what a working says as %s has a column', (part) => {
  const table = workingTable([line(part, 3, 'a'), line(part, 4, 'b')]);
  expect(table.parts).toEqual([part]);
  expect(columnSum(table, part)).toBe(7);
});

test('a working of all parts has every column once, waits before work', () => {
  const { parts } = workingTable(everyPart.map((part) => line(part, 1, 'a')));
  expect([...parts].sort()).toEqual([...everyPart].sort());
  expect(parts.indexOf('inventory')).toBeLessThan(parts.indexOf('process'));
});

test('stock and disputed time are times, utilisation is a share, people and items are counts', () => {
  expect(partUnit('inventory', 'inventoryTime')).toBe('time');
  expect(partUnit('spread', 'disputedTime')).toBe('time');
  expect(partUnit('utilisation', 'waitMultipleAtConstraint')).toBe('share');
  expect(partUnit('people', 'peopleNeeded')).toBe('count');
  expect(partUnit('items', 'workInProcess')).toBe('count');
});

test('what is automated is counted in steps, or in time where the metric says so', () => {
  expect(partUnit('automation', 'automationCoverage')).toBe('count');
  expect(partUnit('automation', 'automationCoverageByTime')).toBe('time');
});
