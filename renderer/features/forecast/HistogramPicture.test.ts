import { expect, test } from 'vitest';
import { histogramBars, placeIn } from './HistogramPicture';

test('bars stand side by side, and the fullest class is as high as the picture', () => {
  expect(histogramBars({ from: 0, to: 8, counts: [1, 4, 0, 2] })).toEqual([
    { left: 0, width: 0.25, height: 0.25 },
    { left: 0.25, width: 0.25, height: 1 },
    { left: 0.5, width: 0.25, height: 0 },
    { left: 0.75, width: 0.25, height: 0.5 },
  ]);
});

test('classes without any item have no height, not an unknown one', () => {
  expect(histogramBars({ from: 0, to: 1, counts: [0, 0] }).map(({ height }) => height)).toEqual([0, 0]);
});

test('a lead time stands where it belongs, within the picture', () => {
  const histogram = { from: 10, to: 20, counts: [1, 1] };
  expect(placeIn(histogram, 15)).toBe(0.5);
  expect(placeIn(histogram, 9)).toBe(0);
  expect(placeIn(histogram, 21)).toBe(1);
});

test('where all items take the same, it stands in the middle', () => {
  expect(placeIn({ from: 5, to: 5, counts: [9] }, 5)).toBe(0.5);
});
