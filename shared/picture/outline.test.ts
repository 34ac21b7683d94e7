import { expect, test } from 'vitest';
import { headOf, isStroked, outlineOf } from './outline';
import { arrow, line, rect, topRect } from './shapes';

const box = { x: 0, y: 0, width: 40, height: 20 };
const points = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
];

test('a rectangle whose corners are alike is left to the painter, all else is a path', () => {
  const plain = rect(box, 'surface', 8);
  expect(outlineOf(plain)).toBe(plain);
  expect(outlineOf(topRect(box, 'work', 8))).toMatch(/^M0 20V8Q.*Z$/);
  expect(outlineOf(line(points, 'ink', 1))).toBe('M0 0L40 0');
});

test('an arrow has a head that is painted as its line is, and none where the line is not seen', () => {
  expect(headOf(arrow(points, 'ink', 1, 0, false))).toMatch(/^M40 0L.*Z$/);
  expect(headOf(arrow(points, 'none', 1, 0, false))).toBe('');
  expect(headOf(line(points, 'ink', 1))).toBe('');
  expect(headOf(rect(box, 'surface'))).toBe('');
});

test('a stroke without a paint or a width is not seen', () => {
  expect(isStroked(rect(box, 'surface', 0, 'ink', 1))).toBe(true);
  expect(isStroked(rect(box, 'surface', 0, 'none', 1))).toBe(false);
  expect(isStroked(rect(box, 'surface', 0, 'ink', 0))).toBe(false);
});
