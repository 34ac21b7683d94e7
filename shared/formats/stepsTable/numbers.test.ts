import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberCell, readPercentCell, writePercent } from './numbers';

test('a share comes back from percent to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(readPercentCell(writePercent(share))).toBe(share === 0 ? 0 : share);
    }),
    { numRuns: 700 },
  );
});

test.each([
  [0.07, '7%'],
  [0.855, '85.5%'],
  [1, '100%'],
  [0, '0%'],
  [1e-9, '1e-7%'],
  [0.5, '50%'],
  [0.001, '0.1%'],
])('%d is written as %s', (share, text) => {
  expect(writePercent(share)).toBe(text);
});

test.each([
  ['85', 0.85],
  ['85%', 0.85],
  ['85 %', 0.85],
  ['85,5%', 0.855],
  ['0', 0],
  ['100', 1],
  ['abc', null],
  ['', null],
  ['-5', null],
  ['85%%', null],
])('“%s” in percent is %s', (text, share) => {
  expect(readPercentCell(text)).toBe(share);
});

test.each([
  ['3', 3],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['1,500', null],
  ['1e3', 1000],
  ['0x10', null],
  ['Infinity', null],
  ['1 000', null],
])('“%s” as a count is %s', (text, value) => {
  expect(readNumberCell(text)).toBe(value);
});
