import { expect, test } from 'vitest';
import { matchesSearch } from './Library';

test('a search without words finds everything', () => {
  expect(matchesSearch('Feature to production', '  ')).toBe(true);
});

test('words are found in any order and case', () => {
  expect(matchesSearch('Feature to production', 'PROD feat')).toBe(true);
  expect(matchesSearch('Feature to production', 'prod order')).toBe(false);
});

test('accents do not matter', () => {
  expect(matchesSearch('Änderung für Café', 'anderung cafe')).toBe(true);
});
