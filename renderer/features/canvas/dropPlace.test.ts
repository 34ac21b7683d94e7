import { expect, test } from 'vitest';
import { dropPlace } from './dropPlace';

const home = { x: 0, y: 0, width: 100, height: 80 };
const near = [
  { id: 'b', box: { x: 200, y: 0, width: 100, height: 80 } },
  { id: 'c', box: { x: 400, y: 0, width: 100, height: 80 } },
];

test('a step that has hardly moved has no place to go to', () => {
  expect(dropPlace({ x: 60, y: 50 }, home, near)).toBeNull();
});

test('the gap nearest to the held step is chosen', () => {
  expect(dropPlace({ x: 320, y: 40 }, home, near)).toMatchObject({ beside: 'b', side: 'after' });
  expect(dropPlace({ x: 385, y: 40 }, home, near)).toMatchObject({ beside: 'c', side: 'before' });
});

test('the bar stands beside the step, as high as it', () => {
  expect(dropPlace({ x: 520, y: 40 }, home, near)?.bar).toEqual({ x: 512, y: 0, width: 4, height: 80 });
});

test('where no other step is near, there is no place', () => {
  expect(dropPlace({ x: 520, y: 40 }, home, [])).toBeNull();
});
