import { describe, expect, test } from 'vitest';
import { officeCalendar, roundTheClock } from '../model/calendar';
import { parseDuration, parseDurationIn } from './parseDuration';
import type { TimeUnit } from './units';
import { writeDuration } from './writeDuration';

describe('a number without a unit', () => {
  const read = (text: string, unit: TimeUnit) => {
    const parsed = parseDuration(text, unit);
    return parsed.ok ? writeDuration(parsed.value) : parsed.error.kind;
  };

  test('takes the unit that the field shows', () => {
    expect(read('5', 'min')).toBe('5min');
    expect(read('~1,5', 'd')).toBe('~1.5d');
    expect(read('0', 'd')).toBe('0d');
    expect(read('3-5', 'd')).toBe('3-5d');
    expect(read('1/2/9', 'h')).toBe('1h/2h/9h');
  });

  test('takes the unit behind it before that of the field', () => {
    expect(read('3-5d', 'min')).toBe('3-5d');
  });

  test('is held to the limit of the unit it takes', () => {
    expect(read('200000', 'd')).toBe('tooLarge');
    expect(read('200000', 's')).toBe('200000s');
  });
});

describe('the ends of a range', () => {
  test('are refused where the calendar puts them in the wrong order', () => {
    expect(parseDuration('6d-1w')).toMatchObject({ ok: true });
    expect(parseDurationIn('6d-1w', roundTheClock)).toMatchObject({ ok: true });
    expect(parseDurationIn('6d-1w', officeCalendar)).toEqual({
      ok: false,
      error: { kind: 'rangeOrder', at: 3 },
    });
    expect(parseDurationIn('6d/1w/2w', officeCalendar)).toMatchObject({
      error: { kind: 'rangeOrder', at: 3 },
    });
    expect(parseDurationIn('1d/6d/1w', officeCalendar)).toMatchObject({
      error: { kind: 'rangeOrder', at: 6 },
    });
  });

  test('have their middle as the likely amount', () => {
    expect(parseDuration('3-5d')).toMatchObject({ value: { likely: [{ value: 4, unit: 'd' }] } });
    expect(parseDuration('4h-2d')).toMatchObject({
      value: {
        likely: [
          { value: 1, unit: 'd' },
          { value: 2, unit: 'h' },
        ],
      },
    });
  });
});
