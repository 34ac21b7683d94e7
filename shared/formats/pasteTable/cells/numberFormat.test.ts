import { expect, test } from 'vitest';
import { columnFormat, withPlainNumbers } from './numberFormat';

test('a column tells its format by the numbers that fit no other', () => {
  expect(columnFormat(['12,5', '4'])).toEqual({ kind: 'known', format: 'comma', told: true });
  expect(columnFormat(['1,234.5', '4'])).toEqual({ kind: 'known', format: 'point', told: true });
  expect(columnFormat(['1.234.567'])).toEqual({ kind: 'known', format: 'comma', told: true });
  expect(columnFormat(['0.125'])).toEqual({ kind: 'known', format: 'point', told: true });
});

test('one number that is sure decides for those that are not', () => {
  expect(columnFormat(['1.500', '2,5'])).toMatchObject({ format: 'comma' });
  expect(columnFormat(['1.500', '2.5'])).toMatchObject({ format: 'point' });
});

test('numbers that could be two are not guessed at, and a mixture fits none', () => {
  expect(columnFormat(['1.500', '20'])).toEqual({ kind: 'ambiguous' });
  expect(columnFormat(['1,500'])).toEqual({ kind: 'ambiguous' });
  expect(columnFormat(['1,5', '2.5'])).toEqual({ kind: 'mixed' });
});

test('whole numbers, times of the clock and texts tell nothing', () => {
  expect(columnFormat(['12', '1:30', 'Review', '2d 4h'])).toEqual({
    kind: 'known',
    format: 'point',
    told: false,
  });
});

test('blanks and apostrophes part thousands in either format', () => {
  expect(withPlainNumbers('1 234,5 min', 'comma')).toBe('1234.5 min');
  expect(withPlainNumbers('1\u202F234', 'point')).toBe('1234');
  expect(withPlainNumbers('1’234.5', 'point')).toBe('1234.5');
  expect(withPlainNumbers('1.234,5', 'point')).toBeNull();
});

test('an Indian number is sure, and decides for those that are not', () => {
  expect(columnFormat(['1,20,000', '43,200'])).toEqual({ kind: 'known', format: 'point', told: true });
  expect(withPlainNumbers('12,34,567.5', 'point')).toBe('1234567.5');
  expect(withPlainNumbers('1,20,00', 'point')).toBeNull();
  expect(withPlainNumbers('1.20.000', 'comma')).toBeNull();
});
