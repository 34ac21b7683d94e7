import { expect, test } from 'vitest';
import { loadWords } from './loadWords';
import { templatesIn } from './numberSigns';
import { words } from './words';

test('counts in a sentence have the signs of its language, and texts stay as they are', () => {
  expect(templatesIn('en')`${5000} steps, ${'5000'}`).toBe('5,000 steps, 5000');
  expect(templatesIn('de')`${1234567} Schritte`).toBe('1.234.567 Schritte');
  expect(templatesIn('de')`${2.5} und ${999}`).toBe('2,5 und 999');
  expect(templatesIn('en')`${1e30}`).toBe('1e+30');
});

test.each([
  ['en', '5,000 steps deleted.', '1,375 of 4,000 waits are 80 % of all waiting.'],
  ['de', '5.000 Schritte gelöscht.', '1.375 von 4.000 Wartezeiten machen 80 % der gesamten Wartezeit aus.'],
] as const)('in %s', async (locale, removed, waits) => {
  await loadWords(locale);
  const { grid, trueScale } = words(locale);
  expect(grid.said.removed(5000)).toBe(removed);
  expect(trueScale.manyWaits(1375, 4000, '80 %')).toBe(waits);
});
