import { expect, test } from 'vitest';
import { textTable } from './textTable';

test('columns stand under each other and the last one goes on under itself', () => {
  const long = 'word '.repeat(30).trim();
  const lines = textTable([
    ['a', 'one', 'short'],
    ['longer', '2', long],
  ]);
  expect(lines[0]).toBe('  a        one   short');
  expect(lines[1]).toMatch(/^ {2}longer {3}2 {5}word( word)+$/);
  expect(lines[2]).toMatch(/^ {17}word( word)+$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('full-width characters count as two', () => {
  expect(
    textTable([
      ['価値', 'x'],
      ['abcd', 'x'],
    ]),
  ).toEqual(['  価値   x', '  abcd   x']);
});

test('a word without blanks is not broken, and no rows make no lines', () => {
  expect(textTable([['a', 'x'.repeat(200)]])).toEqual([`  a   ${'x'.repeat(200)}`]);
  expect(textTable([])).toEqual([]);
});
