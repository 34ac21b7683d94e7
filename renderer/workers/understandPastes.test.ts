import { expect, test } from 'vitest';
import { noPasteChoices } from '#shared/formats/pasteTable/choices';
import { loadReaders } from '#shared/formats/recognise';
import { understandPastes } from './understandPastes';

const readers = await loadReaders();

const content = { text: 'Step\tPT (h)\tWT (h)\nA\t1\t7\nB\t1\t7\n', html: '' };

test('a paste is understood with the totals of the map that it would be', () => {
  const answer = understandPastes(readers)({ id: 1, content, choices: noPasteChoices });
  expect(answer).toMatchObject({ id: 1, understood: { leadTime: 16 * 3600, processTime: 2 * 3600 } });
  expect(structuredClone(answer)).toEqual(answer);
});

test('other choices are made about the same paste', () => {
  const understand = understandPastes(readers);
  understand({ id: 1, content, choices: noPasteChoices });
  const again = understand({ id: 2, content: null, choices: { ...noPasteChoices, units: { 2: 'd' } } });
  expect(again).toMatchObject({ id: 2, understood: { leadTime: (2 + 14 * 8) * 3600 } });
});
