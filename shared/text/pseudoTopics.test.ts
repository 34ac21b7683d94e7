import { expect, test } from 'vitest';
import { loadWords } from './loadWords';
import { pseudoGrowth, pseudoText } from './pseudoTopics';
import { words } from './words';

const plainLetters = /[A-Za-z]{2,}/u;

test('words are accented and 40 % longer', () => {
  const said = 'Open the library of maps and choose one of them';
  const pseudo = pseudoText(said);
  expect(pseudo).not.toMatch(plainLetters);
  expect(pseudo.length / said.length).toBeGreaterThanOrEqual(pseudoGrowth - 0.15);
  expect(pseudoText('delivery').length).toBe('delivery'.length + 3);
});

test('a pseudo text grows no more', () => {
  expect(pseudoText(pseudoText('All maps'))).toBe(pseudoText('All maps'));
});

test('names that people gave stay as they are', async () => {
  await loadWords('pseudo');
  const { canvas, locale } = words('pseudo');
  expect(locale).toBe('pseudo');
  expect(canvas.said.moved('Code review', 'before', 'Release')).toMatch(/Code review .+ Release\.$/u);
  expect(canvas.fit).toBe('Ƒíťť');
});

test('figures stay as they are', () => {
  expect(pseudoText('An item takes 9,6 w.')).toMatch(/9,6/u);
});
