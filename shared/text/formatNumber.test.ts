import { expect, test } from 'vitest';
import { formatCount, formatShare } from './formatNumber';
import { loadWords } from './loadWords';

test.each([
  [0.14322916666666666, '14%'],
  [0.054432, '5.4%'],
  [0.0994, '9.9%'],
  [0.0996, '10%'],
  [0.7, '70%'],
  [0, '0%'],
  [1, '100%'],
  [1.0333333333333334, '103%'],
  [1.001, '>100%'],
  [12.5, '1,250%'],
  [0.00001, '<0.1%'],
  [0.0006, '0.1%'],
  [0.99999, '>99%'],
  [0.994, '99%'],
  [0.1 + 0.2 + 0.7, '100%'],
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

test('German sets a narrow space in front of the percent sign', async () => {
  await loadWords('de');
  expect(formatShare(0.4, 'de')).toBe('40\u202f%');
  expect(formatShare(0.054, 'de')).toBe('5,4\u202f%');
});
