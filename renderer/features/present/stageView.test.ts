import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { layOut } from '#shared/picture/layout/layOutMap';
import { stepBox } from '#shared/picture/layout/layout';
import { pictureOf } from '#shared/picture/picture';
import { templates } from '#shared/samples/templates';
import { templateTexts } from '#shared/text/templateTexts';
import { words } from '#shared/text/words';
import { stageGroups } from './stageGroups';
import { stagePartsOf, textFloor, viewOf } from './stageView';

const rooms = [
  { width: 1180, height: 300 },
  { width: 1780, height: 600 },
  { width: 3700, height: 1500 },
];

const pictures = templates.map(({ id, map }) => {
  const analysis = analyse(map(templateTexts('en')));
  return { id, picture: pictureOf(analysis, layOut(analysis), words('en')) };
});

for (const { id, picture } of pictures) {
  const { layout, analysis } = picture;
  const { steps } = analysis.document;

  test(`no letter of ${id} is too small for the room, whatever is shown of it`, () => {
    for (const size of rooms) {
      for (const shown of [[0], [0, 1, 2], [...steps.keys()]]) {
        const view = viewOf(layout, shown, size);
        const texts = stageGroups(picture, view).flatMap(({ shapes }) =>
          shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size * view.scale] : [])),
        );
        expect(texts.length).toBeGreaterThan(1);
        expect(Math.min(...texts)).toBeGreaterThanOrEqual(textFloor - 1e-6);
      }
    }
  });

  test(`a step of ${id} that is shown alone is in the middle, with all its figures`, () => {
    const size = { width: 1780, height: 600 };
    for (const index of steps.keys()) {
      const view = viewOf(layout, [index], size);
      const box = stepBox(layout, index);
      expect(view.detail).toBe('full');
      expect(Math.abs(box.x + box.width / 2 - (view.x + view.width / 2))).toBeLessThan(30);
      expect(view.width * view.scale).toBeCloseTo(size.width, 6);
    }
  });

  test(`the parts of ${id} have every step once and fit the stage`, () => {
    for (const size of rooms) {
      const parts = stagePartsOf(layout, steps, size);
      expect(parts.flat().sort()).toEqual(steps.map((step) => step.id).sort());
      for (const part of parts) {
        const shown = part.map((step) => analysis.indexOf(step));
        const view = viewOf(layout, shown, { ...size, height: 10_000 });
        for (const index of shown) {
          const box = stepBox(layout, index);
          expect(box.x).toBeGreaterThanOrEqual(view.x);
          expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 1e-6);
        }
      }
    }
  });
}

test('a map without steps has no parts', () => {
  const [first] = pictures;
  expect(first && stagePartsOf(first.picture.layout, [], { width: 1000, height: 500 })).toEqual([]);
});
