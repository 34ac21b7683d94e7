import { expect, test } from 'vitest';
import type { WorkingLine, WorkingPart } from '#shared/metrics/metric';
import { columnSum, tableUnit, workingTable } from './workingTable';

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
  const day = 8 * 3600;
  expect(tableUnit(384 * 3600, day).unit).toBe('h');
  expect(tableUnit(90 * 60, day).unit).toBe('min');
  expect(tableUnit(2000 * 3600, day)).toEqual({ unit: 'd', seconds: day });
});
