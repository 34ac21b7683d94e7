import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { textWidth } from '../../picture/text/textWidth';
import { facesOf } from './faces';
import { interParts } from './inter.testing';
import { openFont } from './outlines';
import { staticFont } from './staticFont';

const latin = openFont(interParts[0] ?? new Uint8Array(0));

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
    const font = staticFont(latin, weight, 'x');
    return font.layout(letter).glyphs.flatMap(({ id }) => font.outline(id));
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

test('a document with arrows opens the common part of the font and no other', () => {
  const [common = new Uint8Array(0), ...others] = interParts;
  const unreadable = others.map(() => new Uint8Array([1, 2, 3]));
  const { runs } = facesOf([common, ...unreadable])('9 w → 4 w, 12\u202fh, ≈ 3', 400);
  expect(runs.map(({ text }) => text)).toEqual(['9 w -> 4 w, 12\u00a0h, ~ 3']);
});

test('along with a document go the letters that it shows, each once and as it is, and no others', () => {
  const font = staticFont(latin, 600, 'x');
  const shown = font.createSubset();
  const ids = font.layout('Äpfel').glyphs.map(({ id }) => id);
  expect([...ids, ...ids].map((id) => shown.includeGlyph(id))).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  const embedded = create(shown.encode());
  expect(embedded.numGlyphs).toBe(6);
  for (const [at, id] of ids.entries()) {
    const { advanceWidth, path } = embedded.getGlyph(at + 1);
    expect(advanceWidth).toBe(Math.round(font.getGlyph(id).advanceWidth));
    const ends = path.commands.filter(({ command }) => command === 'moveTo').map(({ args }) => args);
    expect(ends).toEqual(font.outline(id).map(([first]) => [first?.x, first?.y]));
  }
});
