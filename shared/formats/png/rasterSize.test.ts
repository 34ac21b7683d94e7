import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canvasLimits, rasterScale } from './rasterSize';

test('a picture that fits is drawn at the wanted scale', () => {
  expect(rasterScale(1600, 800, 2)).toBe(2);
});

test('a very wide picture is drawn as wide as a canvas can be', () => {
  expect(rasterScale(20_000, 500, 2) * 20_000).toBeCloseTo(canvasLimits.side);
});

test('whatever its size, a picture fits a canvas', () => {
  const side = fc.integer({ min: 1, max: 2_000_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = rasterScale(width, height, 2);
      expect(scale).toBeGreaterThan(0);
      expect(scale).toBeLessThanOrEqual(2);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(canvasLimits.side * (1 + 1e-9));
      expect(width * height * scale * scale).toBeLessThanOrEqual(canvasLimits.area * (1 + 1e-9));
    }),
  );
});
