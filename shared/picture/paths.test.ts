import { expect, test } from 'vitest';
import { arrowPath, linePath, pushPath, pushReach } from './paths';
import { pushArrow } from './shapes';

const straight = pushArrow(
  [
    { x: 0, y: 50 },
    { x: 60, y: 50 },
  ],
  'ink',
  1.5,
  6,
);

/** The light fields that are cut out of the body. */
function fieldsOf(path: string): number {
  return path.split('m').length - 1;
}

test('what is pushed has a striped body and a broad head, up to which the line stays slim', () => {
  expect(pushReach(straight)).toBe(36);
  expect(linePath(straight)).toBe('M0 50L24 50');
  expect(arrowPath(straight)).toBe(pushPath(straight));
  expect(fieldsOf(pushPath(straight))).toBe(3);
  expect(pushPath(straight)).toBe('M60 50l-10 6.5v-3h-26v-7h26v-3zm-34 -2.5v5h4v-5zm8 0v5h4v-5zm8 0v5h4v-5z');
});

test('the body leaves the bend in front of it alone, and grows shorter where there is no room', () => {
  const bent = (room: number) =>
    pushArrow(
      [
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 50 },
        { x: 20 + room, y: 50 },
      ],
      'ink',
      1.5,
      6,
    );
  expect([44, 40, 30, 20].map((room) => fieldsOf(pushPath(bent(room))))).toEqual([3, 2, 1, 0]);
  for (const room of [44, 40, 30, 20]) expect(pushReach(bent(room))).toBeLessThanOrEqual(room - 6);
});

test('it points where its line leads, also to the left, up and down', () => {
  const path = (x: number, y: number) =>
    pushPath(
      pushArrow(
        [
          { x: 0, y: 0 },
          { x, y },
        ],
        'ink',
        1,
        0,
      ),
    );
  expect(path(-60, 0)).toContain('M-60 0l10 6.5v-3h26v-7h-26v-3z');
  expect(path(0, 60)).toContain('M0 60l6.5 -10h-3v-26h-7v26h-3z');
  expect(path(0, -60)).toContain('M0 -60l6.5 10h-3v26h-7v-26h-3z');
});
