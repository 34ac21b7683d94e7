import { expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { neighbour } from './walk';

// a -> b1, b2 -> c, with b1 above b2; d stands alone far right of c.
const document = makeMap({
  id: 'm',
  title: '',
  steps: ['a', 'b1', 'b2', 'c', 'd'].map((id) => makeStep({ id, name: id })),
  flows: [
    ['a', 'b1'],
    ['a', 'b2'],
    ['b1', 'c'],
    ['b2', 'c'],
  ].map(([from = '', to = '']) => makeForward({ id: from + to, from, to })),
});
const size = { width: 100, height: 80 };
const placed = [
  { id: 'a', box: { x: 0, y: 90, ...size } },
  { id: 'b1', box: { x: 200, y: 0, ...size } },
  { id: 'b2', box: { x: 200, y: 200, ...size } },
  { id: 'c', box: { x: 400, y: 90, ...size } },
  { id: 'd', box: { x: 700, y: 90, ...size } },
];

test('right and left follow the flow, to the nearer branch', () => {
  expect(neighbour(document, placed, 'a', 'right')).toBe('b1');
  expect(neighbour(document, placed, 'b2', 'right')).toBe('c');
  expect(neighbour(document, placed, 'b2', 'left')).toBe('a');
});

test('up and down lead to the other branch', () => {
  expect(neighbour(document, placed, 'b1', 'down')).toBe('b2');
  expect(neighbour(document, placed, 'b2', 'up')).toBe('b1');
});

test('where no flow leads on, the nearest step in the direction is next', () => {
  expect(neighbour(document, placed, 'c', 'right')).toBe('d');
});

test('there is nothing beyond the edge', () => {
  expect(neighbour(document, placed, 'd', 'right')).toBeNull();
  expect(neighbour(document, placed, 'a', 'up')).toBeNull();
});
