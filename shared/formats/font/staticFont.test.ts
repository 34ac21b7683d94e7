import { expect, test } from 'vitest';
import { textWidth } from '../../picture/text/textWidth';
import { facesOf } from './faces';
import { interParts } from './inter.testing';
import { outlineOf } from './outlines';
import { staticFont } from './staticFont';

const [latin = new Uint8Array(0)] = interParts;

test.each([400, 600] as const)(
  'at weight %d letters and figures are as wide as a browser measured them',
  (weight) => {
    const font = staticFont(latin, weight, `Inter-${weight}`);
    for (const letter of 'aegimrwÄÖÜß&0123456789€')
      expect(font.layout(letter).advanceWidth / font.unitsPerEm, letter).toBeCloseTo(
        textWidth(letter, 1, weight),
        2,
      );
  },
);

test('at a higher weight the outlines are other ones, dots and accents with them', () => {
  const outline = (weight: number, letter: string) => {
    const [glyph] = staticFont(latin, weight, 'x').layout(letter).glyphs;
    return glyph === undefined ? [] : outlineOf(glyph);
  };
  const [regular, semiBold] = [outline(400, 'Ä'), outline(600, 'Ä')];
  expect(regular).toHaveLength(4);
  expect(semiBold.map((contour) => contour.length)).toEqual(regular.map((contour) => contour.length));
  const dotWidth = (contours: typeof regular) => {
    const xs = contours.at(-1)?.map(({ x }) => x) ?? [];
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(dotWidth(semiBold)).toBeGreaterThan(dotWidth(regular) * 1.1);
});

test('figures of a number are all of one width, a hyphen in a word stays slim', () => {
  const font = staticFont(latin, 400, 'x');
  expect(font.layout('111').advanceWidth).toBe(font.layout('888').advanceWidth);
  expect(font.layout('a-b').advanceWidth).toBeLessThan(font.layout('a0b').advanceWidth);
});

test('a text is divided among the parts that have its letters; the rest is spelled or stands as a question mark', () => {
  const { runs, replaced } = facesOf(interParts)('Dev → Ops Проверка 審査', 600);
  expect(runs.map(({ face, text }) => [face.name, text])).toEqual([
    ['Inter-SemiBold-1', 'Dev -> Ops '],
    ['Inter-SemiBold-5', 'Проверка'],
    ['Inter-SemiBold-1', ' ??'],
  ]);
  expect(replaced).toBe(true);
  expect(facesOf(interParts)('Prüfung', 400).replaced).toBe(false);
  expect(facesOf([])('Prüfung', 400).runs).toEqual([]);
});
