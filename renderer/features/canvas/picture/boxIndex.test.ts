import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '#shared/picture/scene';
import { createBoxIndex, touches } from './boxIndex';

const anyBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3000, max: 9000 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 0, max: 4000 }),
  height: fc.integer({ min: 0, max: 400 }),
});

test('the index finds exactly the boxes that touch the area, each once', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 40 }), anyBox, (boxes, area) => {
      const expected = boxes.flatMap((box, position) => (touches(box, area) ? [position] : []));
      expect(createBoxIndex(boxes).within(area)).toEqual(expected);
    }),
  );
});

test('counting stops at the limit', () => {
  const boxes = Array.from({ length: 100 }, (_, at) => ({ x: at * 10, y: 0, width: 8, height: 8 }));
  const index = createBoxIndex(boxes);
  const all = { x: 0, y: 0, width: 2000, height: 10 };
  expect(index.countWithin(all, 1000)).toBe(100);
  expect(index.countWithin(all, 30)).toBe(30);
});

test('the topmost of two boxes at a point is the later one', () => {
  const index = createBoxIndex([
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 50, y: 50, width: 100, height: 100 },
  ]);
  expect(index.at({ x: 60, y: 60 })).toBe(1);
  expect(index.at({ x: 10, y: 10 })).toBe(0);
  expect(index.at({ x: 500, y: 10 })).toBeNull();
});

test('a look around a place looks at no more boxes on a long map than on a short one', () => {
  const looks = (count: number) => {
    let reads = 0;
    const boxes = Array.from({ length: count }, (_, at) => ({
      get x() {
        reads += 1;
        return at * 200;
      },
      y: 0,
      width: 148,
      height: 144,
    }));
    const index = createBoxIndex(boxes);
    reads = 0;
    expect(index.within({ x: 8_000, y: 0, width: 640, height: 640 })).not.toEqual([]);
    return reads;
  };
  expect(looks(20_000)).toBe(looks(100));
});
