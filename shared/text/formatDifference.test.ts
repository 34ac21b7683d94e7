import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { formatDifference } from './formatDifference';

const hour = 3600;

test.each([
  [-40 * hour, '−1 week'],
  [12 * hour, '+1.5 days'],
  [0.4, '+<1 second'],
  [0, '='],
])('a lead time that differs by %s s has changed by %s', (difference, text) => {
  expect(formatDifference('leadTime', 'duration', difference, officeCalendar, 'en')).toBe(text);
});

test('work is told exactly, shares in points of a hundred, counts as they are', () => {
  expect(formatDifference('labourTime', 'duration', 34 * hour, officeCalendar, 'en')).toBe('+4 d 2 h');
  expect(formatDifference('flowEfficiency', 'share', -0.125, officeCalendar, 'en')).toBe('−12.5 points');
  expect(formatDifference('flowEfficiency', 'share', 1e-9, officeCalendar, 'en')).toBe('+<0.01 points');
  expect(formatDifference('handoffs', 'count', -2, officeCalendar, 'en')).toBe('−2');
});
