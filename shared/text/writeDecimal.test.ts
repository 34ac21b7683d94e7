import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intlTag, locales } from '../model/locale';
import { numberFormat } from './formatNumber';
import { loadWords } from './loadWords';
import { words } from './words';
import { templatesIn, writeDecimal } from './writeDecimal';

const plain = { decimal: '.', group: ',' };

test.each([
  [1.005, 2, '1.01'],
  [0.5, 0, '1'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [999.995, 2, '1,000'],
  [0.0051, 2, '0.01'],
  [1234567.8, 1, '1,234,567.8'],
  [-0, 2, '-0'],
])('%d with at most %d decimals is %j', (value, decimals, text) => {
  expect(writeDecimal(value, decimals, plain)).toBe(text);
});

test('what is written with an exponent, or is no number, is left to others', () => {
  for (const value of [1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])
    expect(writeDecimal(value, 2, plain)).toBeNull();
});

test.each(locales)('numbers are written as Intl writes them in %s', (locale) => {
  const values = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer().map((count) => count / 1000),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((count) => count / 8),
  );
  const options = fc.record(
    { maximumFractionDigits: fc.integer({ min: 0, max: 10 }), useGrouping: fc.constant(false) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, options, (value, chosen) => {
      const expected = new Intl.NumberFormat(intlTag(locale), chosen).format(value);
      expect(numberFormat(locale, chosen).format(value)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('counts in a sentence have the signs of its language, and texts stay as they are', () => {
  expect(templatesIn('en')`${5000} steps, ${'5000'}`).toBe('5,000 steps, 5000');
  expect(templatesIn('de')`${1234567} Schritte`).toBe('1.234.567 Schritte');
  expect(templatesIn('de')`${2.5} und ${999}`).toBe('2,5 und 999');
  expect(templatesIn('en')`${1e30}`).toBe('1e+30');
});

test.each([
  ['en', 'Deleted 5,000 steps.', '1,375 of 4,000 waits make up 80 % of all waiting.'],
  ['de', '5.000 Schritte gelöscht.', '1.375 von 4.000 Wartezeiten machen 80 % der gesamten Wartezeit aus.'],
] as const)('in %s', async (locale, removed, waits) => {
  await loadWords(locale);
  const { grid, trueScale } = words(locale);
  expect(grid.said.removed(5000)).toBe(removed);
  expect(trueScale.manyWaits(1375, 4000, '80 %')).toBe(waits);
});
