import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeFormula, unescapeFormula } from './escapeFormula';

const formulas = [
  '=SUM(A1:A9)',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  ' =1',
  '\u00a0=1',
  '\u2003 @a',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠a',
  '\u0000=1',
  'harmless\n=HYPERLINK("x")',
  "'=1",
];

describe('what a spreadsheet would compute becomes text', () => {
  test.each(formulas)('%j', (text) => {
    const cell = escapeFormula(text);
    for (const line of cell.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[\s\p{C}]*[=@＝＋－＠]/u);
    expect(cell).not.toBe(text);
    expect(unescapeFormula(cell)).toBe(text);
  });
});

test.each(['-5', '+5', '-1.5', '85%', '-', '2d', "'quoted' name", "it's", 'a=b', '3 - 4'])(
  '%j stays as it is',
  (text) => {
    expect(escapeFormula(text)).toBe(text);
    expect(unescapeFormula(text)).toBe(text);
  },
);

test('blanks around a cell that somebody typed are taken off', () => {
  expect(unescapeFormula('  Review ')).toBe('Review');
});

test('any text comes back as it was, however many apostrophes it begins with', () => {
  const piece = fc.constantFrom("'", '=', '-', ' ', '\n', '\r\n', '\t', 'a', '5', '\u00a0', '＝');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(unescapeFormula(escapeFormula(any))).toBe(any);
    }),
    { numRuns: 1000 },
  );
});
