import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness } from './closeness';

const labels = [
  'Undo',
  'Single-letter shortcuts',
  'Redo',
  'Add next step',
  'Add a parallel step',
  'Show the whole map',
  'Änderung prüfen',
];

function best(query: string): string | undefined {
  return labels
    .map((label) => ({ label, score: closeness(query, label) }))
    .filter(({ score }) => score !== null)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))[0]?.label;
}

test('the beginning of a word finds it', () => {
  expect(best('par')).toBe('Add a parallel step');
  expect(best('whole')).toBe('Show the whole map');
});

test('words are found in any order', () => {
  expect(best('step next')).toBe('Add next step');
});

test('one slip of the finger is forgiven in a word of four letters, two in one of eight', () => {
  expect(best('udno')).toBe('Undo');
  expect(best('shwo')).toBe('Show the whole map');
  expect(best('paralel')).toBe('Add a parallel step');
  expect(best('parlalell')).toBe('Add a parallel step');
  expect(closeness('xxdo', 'Undo')).toBeNull();
});

test('signs between words make no difference', () => {
  expect(best('single letter')).toBe('Single-letter shortcuts');
  expect(best('single-letter shortcuts')).toBe('Single-letter shortcuts');
  expect(closeness('…', 'Undo')).toBeNull();
});

test('short words must be right', () => {
  expect(closeness('rdo', 'Redo')).toBeNull();
});

test('initials find an action of several words', () => {
  expect(best('stwm')).toBe('Show the whole map');
});

test('accents and case make no difference', () => {
  expect(best('ANDERUNG')).toBe('Änderung prüfen');
});

test('what is exactly so comes before what only contains it', () => {
  expect(closeness('step', 'Step') ?? 0).toBeGreaterThan(closeness('step', 'Add next step') ?? 0);
});

test('whatever is typed has an answer, and a label always answers to itself', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (query, label) => closeness(query, label) !== undefined));
  for (const label of labels) expect(closeness(label, label)).not.toBeNull();
});
