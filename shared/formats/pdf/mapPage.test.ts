import { expect, test } from 'vitest';
import type { Scene } from '../../picture/scene';
import { styles } from '../../picture/styles';
import { mapPage } from './mapPage';
import { cubicPath } from './pen';

/** A drawing of this size with white around it. */
function drawing(width: number, height: number): Scene {
  const box = { x: 24, y: 10, width, height };
  const group = { key: 'heading', kind: 'heading', of: null, label: '', box, shapes: [] } as const;
  return { width: width + 48, height: height + 20, groups: [group] };
}

const nameSize = (scene: Scene) => mapPage(scene).scale * styles.stepName.size;

test('a small drawing is on A4 and hardly larger than on the screen', () => {
  expect(mapPage(drawing(400, 300))).toEqual({
    width: 841.89,
    height: 595.28,
    scale: 1.15,
    corner: { x: 24, y: 10 },
  });
});

test('a drawing whose names would be too small on A4 is on A3', () => {
  expect(mapPage(drawing(1_400, 400)).width).toBe(841.89);
  expect(nameSize(drawing(1_400, 400))).toBeGreaterThan(7);
  expect(mapPage(drawing(1_800, 400)).width).toBe(1_190.55);
  expect(nameSize(drawing(1_800, 400))).toBeGreaterThan(7);
});

test('a larger one has a page as large as it needs', () => {
  const { width, height } = mapPage(drawing(9_000, 700));
  expect(nameSize(drawing(9_000, 700))).toBeCloseTo(7);
  expect(width).toBe(Math.ceil((9_000 * 7) / 13 + 44));
  expect(height).toBeLessThan(500);
});

test('no page is larger than a document can have', () => {
  const { width, height, scale } = mapPage(drawing(700_000, 90_000));
  expect(Math.max(width, height)).toBeLessThanOrEqual(14_400);
  expect(700_000 * scale).toBeLessThan(14_400);
});

test('a quadratic curve is the cubic one of the same course', () => {
  expect(cubicPath('M0 0L10 0Q13 0 13 3V20Z')).toBe('M0 0L10 0C12 0 13 1 13 3V20Z');
  expect(cubicPath('M1 2H5Q8 2 8 5')).toBe('M1 2H5C7 2 8 3 8 5');
  expect(cubicPath('M1 2l3 4z')).toBe('M1 2l3 4z');
});
