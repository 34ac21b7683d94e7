import { expect, test } from 'vitest';
import { saysNothing } from './cells/cellKinds';
import { answerOf, corpusNames, expectedAnswer, previewOf } from './corpus.testing';

const names = corpusNames();

test('the corpus holds at least forty tables in at least six locales', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names.map((name) => name.slice(0, 2))).size).toBeGreaterThanOrEqual(6);
});

test.each(names)('%s is read as it should be, or refused with its reason', (name) => {
  expect(answerOf(name)).toEqual(expectedAnswer(name));
});

test.each(names)('%s: no cell of a step is dropped without a word', (name) => {
  const { rows, columns, questions } = previewOf(name);
  for (const row of rows.filter(({ use }) => use === 'step')) {
    for (const [at, cell] of row.cells.entries()) {
      const meaning = columns[at]?.meaning;
      const asked = questions.some((question) => 'column' in question && question.column === at);
      const quiet = meaning !== 'none' && !asked && cell.problem === null && cell.value === '';
      expect(quiet && !saysNothing(cell.text), `row ${row.row}: ${cell.text}`).toBe(false);
    }
  }
});
