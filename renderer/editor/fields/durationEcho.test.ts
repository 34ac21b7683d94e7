import { expect, test } from 'vitest';
import { officeCalendar, roundTheClock } from '#shared/model/calendar';
import { words } from '#shared/text/words';
import { durationEcho } from './durationEcho';

function echo(text: string, calendar = officeCalendar) {
  return durationEcho(text, calendar, words('en'));
}

test('days are told in hours of the calendar', () => {
  expect(echo('4d')).toBe('= 32 h');
  expect(echo('4d', roundTheClock)).toBe('= 96 h');
});

test('hours and minutes are told in the units that they fill', () => {
  expect(echo('16h')).toBe('= 2 d');
  expect(echo('90m')).toBe('= 1 h 30 min');
});

test('a number without a unit is hours', () => {
  expect(echo('3')).toBe('= 3 h');
});

test('a range says its likely value and a guess says that it is one', () => {
  expect(echo('3-5d')).toBe('3 d to 1 w, likely 4 d');
  expect(echo('~3d')).toBe('about 3 d (rough estimate)');
});

test('unknown is said, and what is not understood echoes nothing', () => {
  expect(echo('?')).toBe('unknown');
  expect(echo('4 dayz')).toBeNull();
});
