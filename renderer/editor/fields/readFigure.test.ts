import { expect, test } from 'vitest';
import { officeCalendar } from '#shared/model/calendar';
import { ok } from '#shared/model/result';
import { words } from '#shared/text/words';
import { readFigure, writeFigure } from './readFigure';

const en = words('en');
const read = (text: string, unit: 'duration' | 'share' | 'count') =>
  readFigure(text, unit, officeCalendar, en);
const hour = 3600;

test('times, shares and counts are read as people write them', () => {
  expect(read('2d 4h', 'duration')).toEqual(ok(20 * hour));
  expect(read('3', 'duration')).toEqual(ok(3 * hour));
  expect(read('85 %', 'share')).toEqual(ok(0.85));
  expect(read('12,5', 'count')).toEqual(ok(12.5));
});

test('an empty field and a question mark are not known', () => {
  for (const unit of ['duration', 'share', 'count'] as const) {
    expect(read(' ', unit)).toEqual(ok(null));
    expect(read('?', unit)).toEqual(ok(null));
  }
});

test('what is no figure says what is expected', () => {
  expect(read('soon', 'duration').ok).toBe(false);
  expect(read('120 %', 'share').ok).toBe(false);
  expect(read('a dozen', 'count').ok).toBe(false);
});

test('what the field shows reads as the same figure', () => {
  expect(read(writeFigure(20 * hour, 'duration', officeCalendar, en), 'duration')).toEqual(ok(20 * hour));
  expect(read(writeFigure(0.85, 'share', officeCalendar, en), 'share')).toEqual(ok(0.85));
  expect(read(writeFigure(12.5, 'count', officeCalendar, en), 'count')).toEqual(ok(12.5));
  expect(writeFigure(null, 'count', officeCalendar, en)).toBe('');
});
