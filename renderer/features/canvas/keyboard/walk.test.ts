import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { createDerive } from '../../../editor/derived';
import type { WalkDirection } from '../../../editor/viewSlot';
import { mapPictureOf } from '../picture/mapPicture';
import { neighbour, nextStop, type Stop } from './walk';

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

const plain = makeMap({
  id: 'm',
  title: '',
  steps: ['a', 'x', 'y', 'b'].map((id) => makeStep({ id, name: id })),
  flows: [
    makeForward({ id: 'ax', from: 'a', to: 'x' }),
    makeForward({ id: 'xy', from: 'x', to: 'y' }),
    makeForward({ id: 'yb', from: 'y', to: 'b' }),
  ],
});

const full = {
  ...plain,
  supplier: 'Sales',
  customer: 'Shops',
  improvements: [makeImprovement({ id: 'i', title: 'Faster', step: 'a' })],
  notes: ['n', 'o'].map((id) => makeNote({ id, text: id })),
};

function walk(map: typeof plain, from: Stop, ...ways: readonly WalkDirection[]): string | null {
  const picture = mapPictureOf(createDerive()(analyse(map)));
  let at: Stop | null = from;
  for (const way of ways) at = at === null ? null : nextStop(picture, at, way);
  return at === null ? null : `${at.kind} ${at.of}`;
}

const [a, b] = [
  { kind: 'step', of: 'a' },
  { kind: 'step', of: 'b' },
] as const;

test('the supplier stands before the first step, the customer behind the last, and from both a way leads back', () => {
  expect(walk(full, a, 'left')).toBe('supplier a');
  expect(walk(full, a, 'left', 'right')).toBe('step a');
  expect(walk(full, b, 'right')).toBe('customer b');
  expect(walk(full, b, 'right', 'left')).toBe('step b');
  expect(walk(full, b, 'right', 'right')).toBeNull();
});

test('improvements hang below their step, and from them the stream goes on', () => {
  expect(walk(full, a, 'down')).toBe('kaizenBurst a');
  expect(walk(full, a, 'down', 'up')).toBe('step a');
  expect(walk(full, a, 'down', 'right')).toBe('step x');
});

test('below the lowest steps lie the notes, beside each other, and up leads back to the stream', () => {
  expect(walk(full, a, 'down', 'down')).toBe('note n');
  expect(walk(full, a, 'down', 'down', 'right')).toBe('note o');
  expect(walk(full, a, 'down', 'down', 'right', 'left')).toBe('note n');
  expect(walk(full, a, 'down', 'down', 'up')).toMatch(/^step /);
  expect(walk(full, a, 'down', 'down', 'left')).toBeNull();
});

test('on a map without any of this, arrows go from step to step', () => {
  expect(walk(plain, a, 'right')).toBe('step x');
  expect([walk(plain, a, 'left'), walk(plain, b, 'right'), walk(plain, a, 'down')]).toEqual([
    null,
    null,
    null,
  ]);
});
