import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from './fitText';
import { textWidth } from './textWidth';

const lines = (text: string, width = 136, most = 2) => fitText(text, width, 13, 600, most).lines;

test('a text that fits stays as it is', () => {
  expect(fitText('Code review', 136, 13, 600, 2)).toEqual({ lines: ['Code review'] });
});

test('a long name is broken at a blank', () => {
  expect(lines('Exploratory and performance testing')).toEqual(['Exploratory and', 'performance testing']);
});

test('what does not fit in two lines is shortened and kept in full', () => {
  const text = 'Release planning and estimation with all the teams of the programme';
  const fitted = fitText(text, 136, 13, 600, 2);
  expect(fitted.lines).toHaveLength(2);
  expect(fitted.lines[1]).toMatch(/…$/);
  expect(fitted.full).toBe(text);
});

test('a compound word is broken where a syllable may start', () => {
  expect(lines('Rechtsschutzversicherungsgesellschaft')[0]).toBe('Rechtsschutzver-');
  expect(lines('Donaudampfschifffahrtskapitän')[0]).toMatch(/^Donaudampf.*-$/);
});

test('a shortened compound word has no hyphen in front of its ellipsis', () => {
  expect(lines('Donaudampfschifffahrtsgesellschaftskapitän', 100, 1)[0]).toMatch(/[a-zäöü]…$/);
});

test('Chinese and Japanese are broken between any two characters', () => {
  const fitted = lines('要件定義と設計レビューおよび承認手続き');
  expect(fitted).toHaveLength(2);
  expect(fitted.join('')).toBe('要件定義と設計レビューおよび承認手続き');
});

test('a break or a shortening never cuts an emoji or an accent from its letter', () => {
  expect(lines('👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 60, 1)[0]).toMatch(/^(?:👩‍🚀)+…$/u);
  expect(lines('e\u0301'.repeat(40), 60, 1)[0]).toMatch(/^(?:e\u0301)+…$/);
});

test('line breaks, tabs and control characters count as blanks', () => {
  expect(lines('a\n\t\u0007b')).toEqual(['a b']);
  expect(lines(' \n ')).toEqual([]);
});

test('every line fits its room and there are never too many', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const fitted = fitText(text, width, 13, 600, most);
        expect(fitted.lines.length).toBeLessThanOrEqual(most);
        expect(fitted.lines.filter((line) => textWidth(line, 13, 600) > width)).toEqual([]);
      },
    ),
  );
});

test('a hostile label costs no time', () => {
  const start = performance.now();
  for (let round = 0; round < 100; round++) lines('x'.repeat(2_000) + round);
  expect(performance.now() - start).toBeLessThan(1_000);
});
