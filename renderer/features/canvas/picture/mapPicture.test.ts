import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import type { Step } from '#shared/model/step';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { createDerive } from '../../../editor/derived';
import { mapPictureOf } from './mapPicture';

function edited(patch: Partial<Step>) {
  const [first, ...rest] = leanEnterprise.steps;
  if (first === undefined) throw new Error('the sample has steps');
  return analyse({ ...leanEnterprise, steps: [{ ...first, ...patch }, ...rest] });
}

test('while a step is typed into, everything stays where it is and the drawing is of the newest state', () => {
  const derive = createDerive();
  const before = mapPictureOf(derive(analyse(leanEnterprise)));
  const named = edited({ name: 'Other', processTime: '9d' });
  const state = derive(named);
  const after = mapPictureOf(state);
  expect(after.layout).toBe(before.layout);
  expect(after.stepIndex).toBe(before.stepIndex);
  expect(after.analysis).toBe(named);
  expect(after.drawing.analysis).toBe(named);
  expect(mapPictureOf(state)).toBe(after);
});

test('a step that is put elsewhere stands elsewhere', () => {
  const derive = createDerive();
  const before = mapPictureOf(derive(analyse(leanEnterprise)));
  const placed = edited({ place: { x: 40, y: 900 } });
  const after = mapPictureOf(derive(placed));
  const [{ id } = { id: '' }] = leanEnterprise.steps;
  expect(after.boxOf(id)).not.toEqual(before.boxOf(id));
});
