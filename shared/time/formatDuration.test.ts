import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calendar, officeCalendar, roundTheClock } from '../model/calendar';
import { loadWords } from '../text/loadWords';
import { type DurationStyle, formatDuration } from './formatDuration';

const hour = 3600;
const show = (seconds: number, style: DurationStyle, calendar: Calendar = officeCalendar) =>
  formatDuration(seconds, calendar, style, 'en');

test.each([
  [384 * hour, '9.6 weeks'],
  [40 * hour, '1 week'],
  [119 * hour, '2.98 weeks'],
  [400 * hour, '10 weeks'],
  [8 * hour, '1 day'],
  [39 * hour, '4.88 days'],
  [hour, '1 hour'],
  [90 * 60, '1.5 hours'],
  [188, '3.13 minutes'],
  [1, '1 second'],
  [0.2, '<1 second'],
  [0, '0 hours'],
  [40 * hour * 12_345, '12,345 weeks'],
])('%d s make the headline %j', (seconds, text) => {
  expect(show(seconds, 'headline')).toBe(text);
});

test.each([
  [55 * hour, '6 days 7 hours'],
  [24 * hour, '3 days'],
  [90 * 60, '1 hour 30 minutes'],
  [0, '0 hours'],
])('%d s are read aloud as %j', (seconds, text) => {
  expect(show(seconds, 'spoken')).toBe(text);
});

test('German has its own words and a decimal comma', async () => {
  await loadWords('de');
  const inGerman = (seconds: number, style: DurationStyle) =>
    formatDuration(seconds, officeCalendar, style, 'de');
  expect(inGerman(384 * hour, 'headline')).toBe('9,6 Wochen');
  expect(inGerman(40 * hour, 'headline')).toBe('1 Woche');
  expect(inGerman(38 * hour, 'box')).toBe('4,75\u00a0d');
  expect(inGerman(55 * hour, 'exact')).toBe('6\u00a0d 7\u00a0h');
  expect(inGerman(24 * hour, 'spoken')).toBe('3 Tage');
  expect(inGerman(40 * hour * 12_345, 'headline')).toBe('12.345 Wochen');
});

test.each([
  [16 * hour, '2 d'],
  [38 * hour, '4.75 d'],
  [40 * hour, '1 w'],
  [64 * hour, '1.6 w'],
  [59.999 * 60, '1 h'],
  [39.9999 * hour, '1 w'],
  [7.9 * hour, '7.9 h'],
  [-16 * hour, '−2 d'],
  [1e-9, '<1 s'],
])('%d s stand in a box as %j', (seconds, text) => {
  expect(show(seconds, 'box')).toBe(text);
});

test.each([
  [55 * hour, '6 d 7 h'],
  [63 * hour, '7 d 7 h'],
  [384 * hour, '9 w 3 d'],
  [40 * hour, '1 w'],
  [188, '3 min 8 s'],
  [174_282.35, '6 d 25 min'],
  [8 * hour - 0.1, '1 d'],
  [0.4, '<1 s'],
  [0, '0 h'],
])('%d s are exactly %j', (seconds, text) => {
  expect(show(seconds, 'exact')).toBe(text);
});

test('what was typed is echoed in hours', () => {
  expect(show(32 * hour, 'hours')).toBe('32 h');
  expect(show(400 * hour, 'hours')).toBe('400 h');
  expect(show(90 * 60, 'hours')).toBe('1.5 h');
});

test('a calendar in which a week is a day long has no weeks', () => {
  expect(show(16 * hour, 'box', { hoursPerDay: 8, daysPerWeek: 1, weeksPerMonth: 4 })).toBe('2 d');
  expect(show(48 * hour, 'box', roundTheClock)).toBe('2 d');
});

test('what is not nothing is never written as nothing, in any style and calendar', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
      fc.constantFrom<DurationStyle>('headline', 'box', 'exact', 'hours'),
      fc.double({ min: 0.01, max: 24, noNaN: true }),
      fc.double({ min: 0.1, max: 7, noNaN: true }),
      (seconds, style, hoursPerDay, daysPerWeek) => {
        const text = show(seconds, style, { hoursPerDay, daysPerWeek, weeksPerMonth: 4 });
        expect(text).toMatch(/[1-9]/);
        expect(text).not.toMatch(/NaN|∞|undefined/);
      },
    ),
  );
});

test('what is no length of time is a mistake of the caller', () => {
  expect(() => show(Number.NaN, 'box')).toThrow(RangeError);
});
