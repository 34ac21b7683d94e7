import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumnOf, scanJson } from './scanJson';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are nearly JSON: pieces of its grammar in any order, and sound texts with one change. */
const pieces = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '""',
      '1',
      '-0',
      '01',
      '1.',
      '.5',
      '1e',
      '2E+3',
      '-',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '"\\u00e4"',
      '"\\u00"',
      '"\\',
      '\t"',
      '\u00a0',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const changed = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '0', ' '))
  .map(([text, at, char]) => text.slice(0, at % text.length) + char + text.slice((at % text.length) + 1));

test('a text is sound exactly when the built-in parser takes it', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, changed, fc.json(), fc.string()), (text) => {
      expect(scanJson(text, 1000).kind === 'sound').toBe(parses(text));
    }),
    { numRuns: 1000 },
  );
});

test('as many levels as allowed are allowed, and one more is not', () => {
  expect(scanJson('[[[1]]]', 3)).toEqual({ kind: 'sound' });
  expect(scanJson('[[{"a": []}]]', 3)).toEqual({ kind: 'deep', at: 8 });
});

test('a place is told in lines and columns from 1', () => {
  expect(lineAndColumnOf('ab\ncd\n', 0)).toEqual({ line: 1, column: 1 });
  expect(lineAndColumnOf('ab\ncd\n', 4)).toEqual({ line: 2, column: 2 });
  expect(lineAndColumnOf('ab\ncd\n', 6)).toEqual({ line: 3, column: 1 });
});
