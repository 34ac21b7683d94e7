import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { longStream } from '../../picture/longStream.testing';
import type { Scene, SceneGroup } from '../../picture/scene';
import { documentWords } from '../../text/documentWords';
import { a3, a4 } from './mapPage';
import { mapSheets, onPaper } from './mapSheet';

const words = documentWords('en');

function textsOf({ shapes }: SceneGroup): readonly number[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
}

/** The smallest name of a step and the smallest time of a wait, in map units. */
function smallest({ groups }: Scene) {
  const of = (kind: SceneGroup['kind']) => groups.filter((group) => group.kind === kind).map(textsOf);
  return {
    name: Math.min(...of('step').map(([first = Number.NaN]) => first)),
    wait: Math.min(...of('wait').flat()),
  };
}

test.each([8, 14, 20, 40, 60])(
  'of %i steps no name and no wait is smaller than 8 pt on the page',
  (count) => {
    for (const by of ['phase', 'team'] as const) {
      for (const { scene, page } of mapSheets(analyse(longStream(count, by)), words)) {
        const { name, wait } = smallest(scene);
        expect(name * page.scale).toBeGreaterThanOrEqual(onPaper.name);
        expect(wait * page.scale).toBeGreaterThanOrEqual(onPaper.wait);
      }
    }
  },
);

test('up to twenty steps stand on a sheet that every printer has', () => {
  const sizes = [8, 14, 20].flatMap((count) =>
    mapSheets(analyse(longStream(count)), words).map(({ page }) => page.width),
  );
  expect(sizes).toHaveLength(3);
  expect(sizes[0]).toBe(a4.width);
  expect(sizes.every((width) => width === a4.width || width === a3.width)).toBe(true);
});

test('more steps stand on several sheets, each step on one of them', () => {
  const sheets = mapSheets(analyse(longStream(60)), words);
  expect(sheets.length).toBeGreaterThan(1);
  expect(new Set(sheets.map(({ page }) => page.width))).toEqual(new Set([a3.width]));
  const steps = sheets.flatMap(({ scene }) => scene.groups.filter(({ kind }) => kind === 'step'));
  expect(new Set(steps.map(({ key }) => key)).size).toBe(60);
  expect(steps).toHaveLength(60);
});
