import { expect, test } from 'vitest';
import { transformTo } from './morph';

test('a bar is moved and scaled so that it stands exactly where the box is', () => {
  const home = { x: 100, y: 50, width: 20, height: 64 };
  const place = { x: 300, y: 10, width: 140, height: 32 };
  expect(transformTo(home, place)).toBe('translate(-400px, -15px) scale(7, 0.5)');
  // x: 100 * 7 - 400 = 300; right end: 120 * 7 - 400 = 440.
});

test('what has no extent keeps its scale', () => {
  expect(transformTo({ x: 5, y: 5, width: 0, height: 0 }, { x: 9, y: 7, width: 4, height: 4 })).toBe(
    'translate(4px, 2px) scale(1, 1)',
  );
});
