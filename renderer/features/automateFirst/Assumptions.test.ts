import { expect, test } from 'vitest';
import { readPercent } from './Assumptions';

test.each([
  ['10', 0.1],
  [' 12,5 % ', 0.125],
  ['0', 0],
  ['100%', 1],
])('%s is a share', (text, share) => {
  expect(readPercent(text)).toBe(share);
});

test.each(['', 'ten', '101', '-1', '1 0', '5%%', '1e1'])('“%s” is none', (text) => {
  expect(readPercent(text)).toBeNull();
});
