import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeCalendar, roundTheClock } from '../model/calendar';
import { bothVoices } from './bothVoices';
import { timeRange } from './timeRange';

const hour = 3600;

test('two voices make a range from the lower to the higher, whoever spoke first', () => {
  const apart = { kind: 'apart', text: '2-4h', low: 2 * hour, high: 4 * hour, ratio: 2 };
  expect(bothVoices('2h', '4h', officeCalendar)).toEqual(apart);
  expect(bothVoices('4h', '2h', officeCalendar)).toEqual(apart);
  expect(bothVoices('30m', '2d', officeCalendar)).toMatchObject({ text: '30min-2d', ratio: 32 });
});

test('a voice that gives a range is taken at its ends', () => {
  expect(bothVoices('1-3d', '2d', officeCalendar)).toMatchObject({ text: '1-3d', ratio: 3 });
  expect(bothVoices('1d/2d/1w', '4h', officeCalendar)).toMatchObject({ text: '4h-1w' });
});

test('which is longer is up to the calendar', () => {
  expect(bothVoices('6d', '1w', officeCalendar)).toMatchObject({ text: '1w-6d' });
  expect(bothVoices('6d', '1w', roundTheClock)).toMatchObject({ text: '6d-1w' });
});

test('the same said in other words is the same', () => {
  expect(bothVoices('90 min', '1,5h', officeCalendar)).toEqual({ kind: 'same', text: '90min' });
  expect(bothVoices('~2d', '2d', officeCalendar)).toEqual({ kind: 'same', text: '2d' });
});

test('who does not know leaves it to the other; a true nothing is an answer', () => {
  expect(bothVoices('?', '3d', officeCalendar)).toEqual({ kind: 'one', text: '3d' });
  expect(bothVoices('?', '?', officeCalendar)).toEqual({ kind: 'none' });
  expect(bothVoices('0', '3d', officeCalendar)).toMatchObject({ kind: 'apart', low: 0, ratio: null });
});

test('what is kept reads back as the range that was shown', () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('min', 'h', 'd', 'w', 'mo', 'cd'));
  fc.assert(
    fc.property(amount, amount, ([a, unit], [b, other]) => {
      const both = bothVoices(`${a}${unit}`, `${b}${other}`, officeCalendar);
      if (both.kind !== 'apart') return both.kind === 'same';
      const read = timeRange(both.text, officeCalendar);
      return read?.low === both.low && read.high === both.high;
    }),
  );
});
