import { expect, test } from 'vitest';
import { formatCount, formatShare } from './formatNumber';

test.each([
  [0.14322916666666666, '14.3 %'],
  [0.054432, '5.4 %'],
  [0.7, '70 %'],
  [0, '0 %'],
  [1, '100 %'],
  [1.0333333333333334, '103.3 %'],
  [0.00001, '<0.1 %'],
  [0.0006, '0.1 %'],
  [0.99999, '>99.9 %'],
  [0.1 + 0.2 + 0.7, '100 %'],
])('the share %d is %j', (share, text) => {
  expect(formatShare(share, 'en')).toBe(text);
});

test.each([
  [0, '0'],
  [4, '4'],
  [1.4705882, '1.47'],
  [18_400, '18,400'],
  [0.001, '<0.01'],
  [12.34, '12.3'],
])('the count %d is %j', (count, text) => {
  expect(formatCount(count, 'en')).toBe(text);
});
