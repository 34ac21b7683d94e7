import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { longStream } from '../../picture/longStream.testing';
import type { Scene, SceneGroup } from '../../picture/scene';
import { documentWords } from '../../text/documentWords';
import { a3, a4 } from './mapPage';
import { mapSheet, onPaper } from './mapSheet';

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
      const { scene, page } = mapSheet(analyse(longStream(count, by)), words);
      const { name, wait } = smallest(scene);
      expect(name * page.scale).toBeGreaterThanOrEqual(onPaper.name);
      expect(wait * page.scale).toBeGreaterThanOrEqual(onPaper.wait);
    }
  },
);

test('up to twenty steps stand on a sheet that every printer has', () => {
  const sizes = [8, 14, 20].map((count) => mapSheet(analyse(longStream(count)), words).page.width);
  expect(sizes[0]).toBe(a4.width);
  expect(sizes.every((width) => width === a4.width || width === a3.width)).toBe(true);
});
