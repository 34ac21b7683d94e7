import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { grid } from '#shared/picture/layout/grid';
import { createDerive } from '../../../editor/derived';
import { mapPictureOf } from '../picture/mapPicture';
import { dropAim, dropPlace } from './dropAim';

const document = makeMap({
  id: 'm',
  title: '',
  steps: ['a', 'b', 'c', 'd'].map((id) => makeStep({ id, name: id })),
  flows: [
    makeForward({ id: 'ab', from: 'a', to: 'b' }),
    makeForward({ id: 'bc', from: 'b', to: 'c' }),
    makeForward({ id: 'cd', from: 'c', to: 'd' }),
  ],
});
const picture = mapPictureOf(createDerive()(analyse(document)));

function boxOf(id: string) {
  const box = picture.boxOf(id);
  if (box === null) throw new Error(`no step ${id}`);
  return box;
}

function aim(step: string, pointer: { x: number; y: number }, freely = false) {
  const near = picture.steps.filter(({ id }) => id !== step);
  return dropAim(picture, { step: { id: step, box: boxOf(step) }, pointer, freely }, near);
}

const onLine = (from: string) => {
  const box = boxOf(from);
  return { x: box.x + grid.boxWidth + 8, y: box.y + grid.boxHeight / 2 };
};

test('on the line of a flow that is not the step’s own, the flow is meant', () => {
  expect(aim('a', onLine('c'))).toEqual({ kind: 'flow', flow: 'cd' });
  expect(aim('d', onLine('c'))?.kind).not.toBe('flow');
});

test('beside a step its gap is meant', () => {
  const { x, y } = boxOf('c');
  expect(aim('a', { x: x + grid.boxWidth + 12, y: y + 10 })).toMatchObject({
    kind: 'gap',
    gap: { beside: 'c', side: 'after' },
  });
});

test('over its own place nothing is meant', () => {
  const { x, y } = boxOf('b');
  expect(aim('b', { x: x + 20, y: y + 20 })).toBeNull();
});

test('far from every step, or held freely, the place itself is meant', () => {
  const { x, y } = boxOf('c');
  expect(aim('a', { x, y: y + 400 })).toEqual({ kind: 'free' });
  expect(aim('a', onLine('c'), true)).toEqual({ kind: 'free' });
});

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
