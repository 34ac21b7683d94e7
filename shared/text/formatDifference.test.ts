import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { differenceColumn, formatDifference } from './formatDifference';

const hour = 3600;

test.each([
  [-40 * hour, '−1 w'],
  [-104 * hour, '−2 w 3 d'],
  [34 * hour, '+4 d 2 h'],
  [0.4, '+<1 s'],
  [0, '='],
])('a time that differs by %s s has changed by %s', (difference, text) => {
  expect(formatDifference('duration', difference, officeCalendar, 'en')).toBe(text);
});

test('shares are told in points of a hundred, counts as they are', () => {
  expect(formatDifference('share', -0.1251, officeCalendar, 'en')).toBe('−13 percentage points');
  expect(formatDifference('share', 0.0149, officeCalendar, 'en')).toBe('+1.5 percentage points');
  expect(formatDifference('share', 0.01, officeCalendar, 'en')).toBe('+1 percentage point');
  expect(formatDifference('share', 1e-9, officeCalendar, 'en')).toBe('+<0.1 percentage points');
  expect(formatDifference('count', -2, officeCalendar, 'en')).toBe('−2');
});

test('the times of one table have one unit', () => {
  const rows = [
    { unit: 'duration', difference: -328 * hour },
    { unit: 'duration', difference: null },
    { unit: 'count', difference: -3 },
    { unit: 'duration', difference: 8 * hour },
    { unit: 'duration', difference: 0 },
  ] as const;
  const write = differenceColumn(rows, officeCalendar, 'en');
  const texts = rows.map(({ unit, difference }) => (difference === null ? '' : write(unit, difference)));
  expect(texts).toEqual(['−41 d', '', '−3', '+1 d', '=']);
});
