import { expect, test } from 'vitest';
import { officeCalendar, roundTheClock } from '../model/calendar';
import { timeRange } from './timeRange';

const hour = 3600;

test('days, weeks and months are those of the calendar', () => {
  expect(timeRange('1d', officeCalendar)?.likely).toBe(8 * hour);
  expect(timeRange('1d', roundTheClock)?.likely).toBe(24 * hour);
  expect(timeRange('1w', officeCalendar)?.likely).toBe(40 * hour);
  expect(timeRange('1mo 1w 1d 1h 1min 1s', officeCalendar)?.likely).toBe(209 * hour + 61);
});

test('seven calendar days hold one working week', () => {
  expect(timeRange('7cd', officeCalendar)?.likely).toBe(40 * hour);
  expect(timeRange('3cd', roundTheClock)?.likely).toBeCloseTo(72 * hour, 6);
});

test('a range has its three times, a point the same time thrice', () => {
  expect(timeRange('1d/3d/2w', officeCalendar)).toEqual({
    low: 8 * hour,
    likely: 24 * hour,
    high: 80 * hour,
  });
  expect(timeRange('~2h', officeCalendar)).toEqual({ low: 2 * hour, likely: 2 * hour, high: 2 * hour });
});

test('a range that a switched calendar puts out of order is put in order', () => {
  expect(timeRange('6d-1w', officeCalendar)).toEqual({ low: 40 * hour, likely: 44 * hour, high: 48 * hour });
});

test('unknown is null, and zero is zero', () => {
  expect(timeRange('?', officeCalendar)).toBeNull();
  expect(timeRange('soon', officeCalendar)).toBeNull();
  expect(timeRange('0', officeCalendar)?.likely).toBe(0);
});
