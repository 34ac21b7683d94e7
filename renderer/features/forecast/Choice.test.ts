import { expect, test } from 'vitest';
import { readSeed } from './Choice';

test.each([
  ['0', 0],
  [' 7 ', 7],
  ['4294967295', 4294967295],
])('%s is a seed', (text, seed) => {
  expect(readSeed(text)).toBe(seed);
});

test.each(['', '-1', '1.5', 'seven', '4294967296'])('“%s” is none', (text) => {
  expect(readSeed(text)).toBeNull();
});
