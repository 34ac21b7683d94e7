import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { mostSteps, thumbnailOf } from './thumbnail';

function streamOf(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `s${at}`);
  return analyse(
    makeMap({
      id: 'm',
      title: 'Stream',
      steps: ids.map((id) => makeStep({ id, name: id })),
      flows: ids.slice(1).map((to, at) => makeForward({ id: `f${at}`, from: `s${at}`, to })),
    }),
  );
}

function boxes(count: number): number {
  return thumbnailOf(streamOf(count)).shapes.filter((shape) => shape.fill === 'surface').length;
}

test('every step of a map is seen in its picture', () => {
  expect(boxes(7)).toBe(7);
});

test('the picture of an empty map is empty', () => {
  expect(thumbnailOf(streamOf(0)).shapes).toEqual([]);
});

test('the picture of a very large map is that of its beginning', () => {
  expect(boxes(mostSteps + 50)).toBe(mostSteps);
});

test('what is drawn lies within the picture', () => {
  const { x, y, width, height, shapes } = thumbnailOf(streamOf(3));
  for (const shape of shapes) {
    if (shape.kind !== 'rect') continue;
    expect(shape.x).toBeGreaterThanOrEqual(x);
    expect(shape.y).toBeGreaterThanOrEqual(y);
    expect(shape.x + shape.width).toBeLessThanOrEqual(x + width);
    expect(shape.y + shape.height).toBeLessThanOrEqual(y + height);
  }
});
