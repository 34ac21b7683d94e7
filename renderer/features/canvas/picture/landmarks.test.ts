import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { createDerive } from '../../../editor/derived';
import { fieldOfLandmark, landmarksOf, noteLandmarks, placedLandmark, stepOfLandmark } from './landmarks';
import { mapPictureOf } from './mapPicture';

const map = makeMap({
  id: 'm',
  title: '',
  supplier: 'Sales',
  customer: 'Shops',
  steps: [makeStep({ id: 'a', name: 'Take' })],
  improvements: [
    makeImprovement({ id: 'i', title: 'Ask less', step: 'a' }),
    makeImprovement({ id: 'j', number: 2, title: 'Ask once', step: 'a', status: 'doing' }),
    makeImprovement({ id: 'k', title: 'Over', step: 'a', status: 'done' }),
  ],
  notes: [
    makeNote({ id: 'n', text: 'Only on Fridays', step: 'a' }),
    makeNote({ id: 'p', text: 'Later', parked: true }),
  ],
});
const picture = mapPictureOf(createDerive()(analyse(map)));

test('a step has its partners and one kaizen burst for all its improvements, each saying what it means', () => {
  const found = landmarksOf(picture, 'a').map(({ landmark, label }) => `${landmark.kind}: ${label}`);
  expect(found).toEqual([
    'supplier: Sales, the supplier, delivers to Take',
    'customer: Shops, the customer, receives the result after Take',
    'kaizenBurst: Improvement: 1 · Ask less; 2 · Ask once',
  ]);
  expect(landmarksOf(picture, 'gone')).toEqual([]);
});

test('notes lie where the canvas draws them, those on the parking lot nowhere', () => {
  expect(noteLandmarks(picture).map(({ landmark }) => landmark.of)).toEqual(['n']);
  expect(noteLandmarks(picture)[0]?.box.y).toBe((picture.layout.notes[0]?.y ?? 0) - picture.noteRise);
});

test('what is no longer on the map is nowhere', () => {
  const plain = mapPictureOf(createDerive()(analyse({ ...map, customer: '', improvements: [] })));
  expect(placedLandmark(plain, { kind: 'customer', of: 'a' })).toBeNull();
  expect(placedLandmark(plain, { kind: 'kaizenBurst', of: 'a' })).toBeNull();
  expect(placedLandmark(plain, { kind: 'supplier', of: 'a' })).not.toBeNull();
});

test('each leads to its own field, a kaizen burst to the improvement whose state it says', () => {
  expect(fieldOfLandmark(map, { kind: 'kaizenBurst', of: 'a' })).toEqual({
    of: 'j',
    panel: 'improvements',
    field: 'title',
  });
  expect(fieldOfLandmark(map, { kind: 'customer', of: 'a' })).toEqual({ of: '', field: 'customer' });
  expect(fieldOfLandmark(map, { kind: 'note', of: 'n' })).toEqual({ of: 'n', field: 'note:n' });
});

test('with it goes the step that it is about; partners belong to the map as a whole', () => {
  expect(stepOfLandmark(map, { kind: 'kaizenBurst', of: 'a' })).toBe('a');
  expect(stepOfLandmark(map, { kind: 'note', of: 'n' })).toBe('a');
  expect(stepOfLandmark(map, { kind: 'supplier', of: 'a' })).toBeNull();
});
