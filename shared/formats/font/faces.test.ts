import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { textWidth } from '../../picture/text/textWidth';
import { facesOf } from './faces';
import { interFiles } from './inter.testing';

/** The font in which a text of Latin letters is set. */
function latinAt(weight: 400 | 600) {
  const [run] = facesOf(interFiles)('a', weight).runs;
  if (run === undefined) throw new Error('the font has its letters');
  return run.face.font;
}

/** Where the contours of a text begin. */
function contours(font: Font, text: string) {
  return font
    .layout(text)
    .glyphs.flatMap(({ path }) => path.commands.filter(({ command }) => command === 'moveTo'));
}

test.each([400, 600] as const)(
  'at weight %d letters and figures are as wide as a browser measured them',
  (weight) => {
    const font = latinAt(weight);
    for (const letter of 'aegimrwÄÖÜß&0123456789€')
      expect(font.layout(letter).advanceWidth / font.unitsPerEm, letter).toBeCloseTo(
        textWidth(letter, 1, weight),
        2,
      );
  },
);

test('at a higher weight letters are wider, dots and accents with them', () => {
  const widths = ([400, 600] as const).map((weight) => latinAt(weight).layout('Ä').advanceWidth);
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 1.02);
  expect(contours(latinAt(600), 'Ä')).toHaveLength(contours(latinAt(400), 'Ä').length);
});

test('figures of a number are all of one width, a hyphen in a word stays slim', () => {
  const font = latinAt(400);
  expect(font.layout('111').advanceWidth).toBe(font.layout('888').advanceWidth);
  expect(font.layout('a-b').advanceWidth).toBeLessThan(font.layout('a0b').advanceWidth);
});

test('a text is divided among the parts that have its letters; the rest is spelled or stands as a question mark', () => {
  const { runs, replaced } = facesOf(interFiles)('Dev → Ops Проверка 審査', 600);
  expect(runs.map(({ face, text }) => [face.name, text])).toEqual([
    ['Inter-SemiBold-1', 'Dev -> Ops '],
    ['Inter-SemiBold-5', 'Проверка'],
    ['Inter-SemiBold-1', ' ??'],
  ]);
  expect(replaced).toBe(true);
  expect(facesOf(interFiles)('Prüfung', 400).replaced).toBe(false);
  expect(facesOf({ 400: [], 600: [] })('Prüfung', 400).runs).toEqual([]);
});

test('a document with arrows opens the common part of the font and no other', () => {
  const [common = new Uint8Array(0), ...others] = interFiles[400];
  const unreadable = others.map(() => new Uint8Array([1, 2, 3]));
  const { runs } = facesOf({ 400: [common, ...unreadable], 600: [] })('9 w → 4 w, 12\u202fh, ≈ 3', 400);
  expect(runs.map(({ text }) => text)).toEqual(['9 w -> 4 w, 12\u00a0h, ~ 3']);
});

test('along with a document go the letters that it shows, each once, as wide as they are, and no others', () => {
  const font = latinAt(600);
  const shown = font.createSubset();
  const { glyphs } = font.layout('Äpfel');
  const numbers = [...glyphs, ...glyphs].map(({ id }) => shown.includeGlyph(id));
  expect(numbers.slice(0, 5)).toEqual(numbers.slice(5));
  expect(new Set(numbers).size).toBe(5);
  const embedded = create(shown.encode());
  // Accents and their letters come along where a letter is made of them.
  expect(embedded.numGlyphs).toBeLessThan(12);
  for (const [at, { advanceWidth }] of glyphs.entries())
    expect(embedded.getGlyph(numbers[at] ?? 0).advanceWidth).toBe(advanceWidth);
});
