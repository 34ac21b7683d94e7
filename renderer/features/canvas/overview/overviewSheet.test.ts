import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapViewport } from '../../../editor/mapViewport';
import { isCovered, sheetSize, sheetTransform, sheetViewport } from './overviewSheet';

const window = { width: 1000, height: 600 };
const map = { x: 24, y: 24, width: 1_000_000, height: 700 };
const view: MapViewport = { x: 0, y: 250, zoom: 0.05 };
const painted = sheetViewport(view, window);
const covered = (now: MapViewport) => isCovered(painted, sheetSize(window), now, window, map);

/** Where a place of the map is seen when the sheet is moved by its transform. */
function seenAt(x: number, now: MapViewport): number {
  const [, across = 0, , scale = 0] =
    /translate\((.*)px, (.*)px\) scale\((.*)\)/.exec(sheetTransform(painted, now))?.map(Number) ?? [];
  return (x * painted.zoom + painted.x) * scale + across;
}

test('a moved and scaled sheet shows every place where the map has it now', () => {
  const views = fc.record({
    x: fc.integer({ min: -50_000, max: 50_000 }),
    y: fc.integer({ min: -500, max: 500 }),
    zoom: fc.double({ min: 0.02, max: 0.15, noNaN: true }),
  });
  fc.assert(
    fc.property(views, fc.integer({ min: 0, max: 1_000_000 }), (now, x) => {
      expect(seenAt(x, now)).toBeCloseTo(x * now.zoom + now.x, 3);
    }),
  );
});

test('a pan within the reserve needs no painting, one beyond it does', () => {
  expect(covered({ ...view, x: -400 })).toBe(true);
  expect(covered({ ...view, x: -600 })).toBe(false);
});

test('what lies beyond the map need not be painted', () => {
  expect(covered({ ...view, x: 900 })).toBe(true);
  expect(covered({ ...view, y: -550 })).toBe(true);
});

test('a zoom is shown with the painted sheet until that is too coarse', () => {
  expect(covered({ ...view, zoom: 0.1 })).toBe(true);
  expect(covered({ ...view, zoom: 0.2 })).toBe(false);
  expect(covered({ x: 0, y: 260, zoom: 0.025 })).toBe(false);
});
