import { expect, test } from 'vitest';
import { textWidth } from './textWidth';

test('figures are all as wide as each other, so that columns of numbers align', () => {
  const widths = [...'0123456789'].map((figure) => textWidth(figure, 13, 600));
  expect(new Set(widths).size).toBe(1);
});

test('a heavier weight is wider', () => {
  expect(textWidth('Development', 13, 600)).toBeGreaterThan(textWidth('Development', 13, 400));
});

test('widths are those of Inter: 1 em is a little more than two small letters', () => {
  // Measured in Chromium with the bundled font at 1000 px: n is 593 wide in regular.
  expect(textWidth('n', 1000, 400)).toBeCloseTo(593, -1);
});

test('letters beyond the table count as an average, squares as a full em, marks as nothing', () => {
  expect(textWidth('漢', 10, 400)).toBe(10);
  expect(textWidth('😀', 10, 400)).toBe(10);
  expect(textWidth('\u0301', 10, 400)).toBe(0);
  expect(textWidth('ก', 10, 400)).toBe(6);
});
