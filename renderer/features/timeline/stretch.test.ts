import { expect, test } from 'vitest';
import type { LineShape, RectShape, TextShape } from '#shared/picture/scene';
import { clipped, stretched, thinned, withoutCollisions } from './stretch';

const plain = { fill: 'ink', stroke: 'none', strokeWidth: 1 } as const;

function text(x: number, words: string): TextShape {
  return { kind: 'text', x, y: 20, text: words, size: 12, weight: 600, anchor: 'middle', fill: 'ink' };
}

function line(...xs: number[]): LineShape {
  return {
    kind: 'line',
    points: xs.map((x) => ({ x, y: 0 })),
    closed: false,
    radius: 0,
    arrow: false,
    ...plain,
  };
}

test('a shape gets wider and not higher', () => {
  const box: RectShape = { kind: 'rect', x: 100, y: 10, width: 50, height: 40, radius: 0, ...plain };
  expect(stretched(box, 0.5)).toMatchObject({ x: 50, y: 10, width: 25, height: 40 });
  expect(stretched(text(100, '2 d'), 2)).toMatchObject({ x: 200, y: 20, size: 12 });
});

test('of a long line the part in view stays, with one point beyond each end', () => {
  expect(clipped(line(0, 100, 200, 300, 400, 500), 190, 310)).toEqual(line(100, 200, 300, 400));
  expect(clipped(line(0, 100), 500, 900)).toBeNull();
});

test('a text that would run into the one before it is left out', () => {
  const shapes = [text(0, '1 w 3 d'), text(20, '4 d 6 h'), text(80, '3 w')];
  expect(withoutCollisions(shapes)).toEqual([shapes[0], shapes[2]]);
});

test('of bars too thin to tell apart one stands for its neighbours', () => {
  const bars = Array.from({ length: 100 }, (_, at): RectShape => {
    return { kind: 'rect', x: at * 0.5, y: 0, width: 0.3, height: 40, radius: 0, ...plain };
  });
  expect(thinned([...bars, text(3, '2 d'), line(0, 50)])).toHaveLength(13);
});
