import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { durationColumn } from './durationColumn';

const hour = 3600;

function column(...hours: readonly number[]): readonly string[] {
  const seconds = hours.map((count) => count * hour);
  const write = durationColumn(seconds, officeCalendar, 'en');
  return seconds.map((length) => write(length));
}

test.each([
  [
    [-320, 40],
    ['−8 w', '1 w'],
  ],
  [
    [328, 40],
    ['41 d', '5 d'],
  ],
  [
    [-50.4, -37.6],
    ['−50 h', '−38 h'],
  ],
  [
    [0, 48, 40],
    ['0 d', '6 d', '5 d'],
  ],
  [
    [1 / 60, 2],
    ['1 min', '120 min'],
  ],
])('the times of %j h in one column are %j', (hours, texts) => {
  expect(column(...hours)).toEqual(texts);
});

test('a time that stands alone is written as everywhere', () => {
  expect(column(104)).toEqual(['2 w 3 d']);
  expect(column(104, 104)).toEqual(['2 w 3 d', '2 w 3 d']);
});

test('what is too short for the unit of the longest is not nothing', () => {
  expect(column(7990, 0.1, 0)).toEqual(['999 d', '<1 d', '0 d']);
});

test('a lower bound in a column is rounded down, and one below its unit stands in its own', () => {
  const lengths = [80, 46.4, 3.7].map((hours) => hours * hour);
  const write = durationColumn(lengths, officeCalendar, 'en');
  expect(lengths.map((seconds) => write(seconds))).toEqual(['80 h', '46 h', '4 h']);
  expect(lengths.map((seconds) => write(seconds, 'down'))).toEqual(['80 h', '46 h', '3 h']);
  const days = durationColumn([400 * hour, 80 * hour], officeCalendar, 'en');
  expect(days(47 * hour)).toBe('1 w');
  expect(days(79.9 * hour, 'down')).toBe('1 w');
  expect(days(30 * hour, 'down')).toBe('3 d 6 h');
});

test('a column has one unit, and no decimals', () => {
  const lengths = fc.array(fc.double({ min: -1e8, max: 1e8, noNaN: true }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(lengths, (seconds) => {
      const distinct = new Set(seconds.map(Math.abs).filter((size) => size >= 1));
      fc.pre(distinct.size > 1);
      const write = durationColumn(seconds, officeCalendar, 'en');
      const texts = seconds.map((length) => write(length));
      for (const text of texts) expect(text).toMatch(/^−?<?(?:\d{1,3}|[\d,]+(?=000| )) ?\S* ?[a-z]+$/);
      expect(new Set(texts.map((text) => text.replace(/[^a-z]/g, ''))).size).toBe(1);
    }),
    { seed: 2026, numRuns: 2000 },
  );
});
