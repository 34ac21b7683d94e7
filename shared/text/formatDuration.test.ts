import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calendar, officeCalendar, roundTheClock } from '../model/calendar';
import { parseDuration } from '../time/parseDuration';
import { timeRange } from '../time/timeRange';
import { secondsPerUnit, type TimeUnit } from '../time/units';
import { type DurationStyle, formatDuration } from './formatDuration';
import { loadWords } from './loadWords';

const hour = 3600;
const show = (seconds: number, style: DurationStyle, calendar: Calendar = officeCalendar) =>
  formatDuration(seconds, calendar, style, 'en');

test.each([
  [384 * hour, '9 weeks 3 days'],
  [40 * hour, '1 week'],
  [400 * hour, '10 weeks'],
  [8 * hour, '1 day'],
  [39 * hour, '4 days 7 hours'],
  [hour, '1 hour'],
  [90 * 60, '1 hour 30 minutes'],
  [188, '3 minutes 8 seconds'],
  [1, '1 second'],
  [0.2, '<1 second'],
  [0, '0 hours'],
  [40 * hour * 12_345, '12,345 weeks'],
])('%d s stand in a sentence as %j', (seconds, text) => {
  expect(show(seconds, 'long')).toBe(text);
});

test.each([
  [104 * hour, '2 w 3 d'],
  [38 * hour, '4 d 6 h'],
  [135 * 60, '2 h 15 min'],
  [45 * 60, '45 min'],
  [45, '45 s'],
  [90, '1 min 30 s'],
  [55 * hour, '1 w 2 d'],
  [40 * hour, '1 w'],
  [43 * hour, '1 w'],
  [-104 * hour, '−2 w 3 d'],
  [-16 * hour, '−2 d'],
  [1e-9, '<1 s'],
  [0, '0 h'],
])('%d s stand in a box as %j', (seconds, text) => {
  expect(show(seconds, 'short')).toBe(text);
});

test.each([
  [39 * hour + 59 * 60 + 40, '1 w'],
  [39.4 * hour, '4 d 7 h'],
  [119 * hour, '3 w'],
  [59.999 * 60, '1 h'],
  [8 * hour - 0.1, '1 d'],
  [59.6, '1 min'],
  [hour - 20, '59 min 40 s'],
  [2 * hour - 20, '2 h'],
])('rounding %d s is carried over into %j', (seconds, text) => {
  expect(show(seconds, 'short')).toBe(text);
});

test('days of seven and a half hours and weeks of four and a half days carry over as well', () => {
  const short = { hoursPerDay: 7.5, daysPerWeek: 4.5, weeksPerMonth: 4 };
  const at = (hours: number) => show(hours * hour, 'short', short);
  expect([7.4, 7.5, 14.4, 14.9, 33.7, 34, 60].map(at)).toEqual([
    '7 h 24 min',
    '1 d',
    '1 d 7 h',
    '2 d',
    '1 w',
    '1 w',
    '1 w 4 d',
  ]);
});

test('German has its own words and signs', async () => {
  await loadWords('de');
  const inGerman = (seconds: number, style: DurationStyle) =>
    formatDuration(seconds, officeCalendar, style, 'de');
  expect(inGerman(384 * hour, 'long')).toBe('9 Wochen 3 Tage');
  expect(inGerman(40 * hour, 'long')).toBe('1 Woche');
  expect(inGerman(38 * hour, 'short')).toBe('4\u00a0Tg 6\u00a0h');
  expect(inGerman(104 * hour, 'short')).toBe('2\u00a0Wo 3\u00a0Tg');
  expect(inGerman(40 * hour * 12_345, 'long')).toBe('12.345 Wochen');
});

test('what was typed is echoed in hours', () => {
  expect(show(32 * hour, 'hours')).toBe('32 h');
  expect(show(400 * hour, 'hours')).toBe('400 h');
  expect(show(90 * 60, 'hours')).toBe('1 h 30 min');
});

test('a calendar in which a week is a day long has no weeks', () => {
  expect(show(16 * hour, 'short', { hoursPerDay: 8, daysPerWeek: 1, weeksPerMonth: 4 })).toBe('2 d');
  expect(show(48 * hour, 'short', roundTheClock)).toBe('2 d');
});

test('what is no length of time is a mistake of the caller', () => {
  expect(() => show(Number.NaN, 'short')).toThrow(RangeError);
});

const calendars = fc.oneof(
  fc.constantFrom(officeCalendar, roundTheClock),
  fc.record({
    hoursPerDay: fc.double({ min: 1.01, max: 24, noNaN: true }),
    daysPerWeek: fc.double({ min: 1.01, max: 7, noNaN: true }),
    weeksPerMonth: fc.constant(4),
  }),
  fc.record({
    hoursPerDay: fc.constantFrom(6, 7, 7.5, 7.8, 8, 10),
    daysPerWeek: fc.constantFrom(3, 4, 4.5, 5, 6, 7),
    weeksPerMonth: fc.constant(4),
  }),
);
const lengths = fc.oneof(
  fc.double({ min: 1, max: 3e8, noNaN: true }),
  fc.double({ min: 0, max: 8.4, noNaN: true }).map((power) => 10 ** power),
  fc.integer({ min: 1, max: 40_000 }).map((quarters) => quarters * 900),
);
const styles = fc.constantFrom<DurationStyle>('short', 'long', 'hours');
const locales = fc.constantFrom('en', 'de' as const);
const seeded = { seed: 20_26, numRuns: 3000 };

/** The amount that a written time is read as. */
function readAgain(text: string) {
  const parsed = parseDuration(text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, ''));
  if (!parsed.ok || parsed.value.kind !== 'amount') throw new Error(`not read again: ${text}`);
  return parsed.value.likely;
}

function secondsOf(text: string, calendar: Calendar): number {
  return timeRange(text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, ''), calendar)?.likely ?? Number.NaN;
}

test('every written time is read as the same to within half of its second unit', async () => {
  await loadWords('de');
  fc.assert(
    fc.property(lengths, calendars, styles, locales, (seconds, calendar, style, locale) => {
      const text = formatDuration(seconds, calendar, style, locale);
      const [first] = readAgain(text);
      const units: readonly TimeUnit[] = ['w', 'd', 'h', 'min', 's'];
      const sizes = units.map((unit) => secondsPerUnit(unit, calendar));
      const lead = secondsPerUnit(first?.unit ?? 's', calendar);
      const second = Math.max(1, ...sizes.filter((size) => size < lead));
      expect(Math.abs(secondsOf(text, calendar) - seconds)).toBeLessThanOrEqual(second / 2 + 1e-5);
    }),
    seeded,
  );
});

test('a lower bound never says more than is known, and hides less than its second unit', async () => {
  await loadWords('de');
  fc.assert(
    fc.property(lengths, calendars, styles, locales, (seconds, calendar, style, locale) => {
      const text = formatDuration(seconds, calendar, style, locale, 'down');
      const told = secondsOf(text, calendar);
      expect(told).toBeLessThanOrEqual(seconds + 1e-5);
      const lead = secondsPerUnit(readAgain(text)[0]?.unit ?? 's', calendar);
      const sizes = (['w', 'd', 'h', 'min', 's'] as const).map((unit) => secondsPerUnit(unit, calendar));
      const second = Math.max(1, ...sizes.filter((size) => size < lead));
      expect(seconds - told).toBeLessThan(second + 1e-5);
    }),
    seeded,
  );
});

test('a time has at most two units, neighbours in its calendar, and never a decimal', async () => {
  await loadWords('de');
  fc.assert(
    fc.property(lengths, calendars, styles, locales, (seconds, calendar, style, locale) => {
      const text = formatDuration(seconds, calendar, style, locale);
      const [first, second, ...more] = readAgain(text);
      expect(more).toEqual([]);
      expect(text).not.toMatch(/\d[.,](?!\d{3})|[.,]\d{1,2}(?!\d)/);
      if (first === undefined || second === undefined) return;
      const between = (['w', 'd', 'h', 'min', 's'] as const)
        .map((unit) => secondsPerUnit(unit, calendar))
        .filter(
          (size) =>
            size < secondsPerUnit(first.unit, calendar) && size > secondsPerUnit(second.unit, calendar),
        );
      expect(between).toEqual([]);
      expect(second.value * secondsPerUnit(second.unit, calendar)).toBeLessThan(
        secondsPerUnit(first.unit, calendar),
      );
    }),
    seeded,
  );
});

test('a longer time is never written as a shorter one', () => {
  const near = fc.tuple(lengths, fc.double({ min: 0, max: 0.2, noNaN: true }));
  fc.assert(
    fc.property(near, calendars, styles, ([shorter, more], calendar, style) => {
      const [one, other] = [shorter, shorter * (1 + more)].map((seconds) =>
        secondsOf(formatDuration(seconds, calendar, style, 'en'), calendar),
      );
      expect((other ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(-1e-5);
    }),
    seeded,
  );
});

test('what is not nothing is never written as nothing, in any style and calendar', () => {
  const any = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
  const hours = fc.double({ min: 0.01, max: 24, noNaN: true });
  const days = fc.double({ min: 0.1, max: 7, noNaN: true });
  fc.assert(
    fc.property(any, styles, hours, days, (seconds, style, hoursPerDay, daysPerWeek) => {
      const text = show(seconds, style, { hoursPerDay, daysPerWeek, weeksPerMonth: 4 });
      expect(text).toMatch(/[1-9]/);
      expect(text).not.toMatch(/NaN|∞|undefined/);
    }),
    seeded,
  );
});
