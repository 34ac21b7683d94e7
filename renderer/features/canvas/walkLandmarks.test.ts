import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { mapPictureOf } from './mapPicture';
import type { Direction } from './walk';
import { nextStop, type Stop } from './walkLandmarks';

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

function walk(map: typeof plain, from: Stop, ...ways: readonly Direction[]): string | null {
  const picture = mapPictureOf(analyse(map));
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
  expect(walk(full, a, 'down')).toBe('burst a');
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
