import { expect, test } from 'vitest';
import { columnsOf, walkGrid } from './walkGrid';

test('left and right walk through all cards and stop at the ends', () => {
  expect(walkGrid('ArrowRight', 2, 5, 3)).toBe(3);
  expect(walkGrid('ArrowRight', 4, 5, 3)).toBe(4);
  expect(walkGrid('ArrowLeft', 3, 5, 3)).toBe(2);
  expect(walkGrid('ArrowLeft', 0, 5, 3)).toBe(0);
});

test('up and down keep the column', () => {
  expect(walkGrid('ArrowDown', 1, 5, 3)).toBe(4);
  expect(walkGrid('ArrowUp', 4, 5, 3)).toBe(1);
  expect(walkGrid('ArrowUp', 1, 5, 3)).toBe(1);
});

test('down leads to the end of a shorter last row, and nowhere from it', () => {
  expect(walkGrid('ArrowDown', 2, 5, 3)).toBe(4);
  expect(walkGrid('ArrowDown', 3, 5, 3)).toBe(3);
});

test('home and end lead to the first and the last card', () => {
  expect(walkGrid('Home', 3, 5, 3)).toBe(0);
  expect(walkGrid('End', 0, 5, 3)).toBe(4);
});

test('other keys are left alone', () => {
  expect(walkGrid('a', 0, 5, 3)).toBeNull();
});

test('the columns are counted by where the second row begins', () => {
  expect(columnsOf([10, 10, 10, 200, 200])).toBe(3);
  expect(columnsOf([10, 10])).toBe(2);
  expect(columnsOf([])).toBe(1);
});
