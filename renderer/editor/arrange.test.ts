import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { grid } from '#shared/picture/layout/grid';
import { type Arrangement, arranged, place, unplace } from './arrange';

const three = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 900, y: 400 }],
  ['c', { x: 300, y: 800 }],
]);

test('the left edges and the top edges align', () => {
  expect([...arranged(three, 'left').values()].map(({ x }) => x)).toEqual([0, 0, 0]);
  expect([...arranged(three, 'top').values()].map(({ y }) => y)).toEqual([0, 0, 0]);
  expect(arranged(three, 'left').get('b')?.y).toBe(400);
});

test('between the outermost the others spread evenly', () => {
  const across = arranged(three, 'across');
  expect(['a', 'c', 'b'].map((id) => across.get(id)?.x)).toEqual([0, 452, 900]);
  expect(across.get('c')?.y).toBe(800);
  expect([...arranged(three, 'down').values()].map(({ y }) => y)).toEqual([0, 400, 800]);
});

test('whatever the places, boxes that are arranged never lie on each other along that line', () => {
  const at = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
  const how = fc.constantFrom<Arrangement>('left', 'top', 'across', 'down');
  fc.assert(
    fc.property(fc.array(at, { minLength: 2, maxLength: 8 }), how, (list, arrangement) => {
      const places = new Map(list.map((one, index) => [`s${index}`, one]));
      const along = arrangement === 'left' || arrangement === 'down' ? 'y' : 'x';
      const size = along === 'y' ? grid.boxHeight : grid.boxWidth;
      const after = [...arranged(places, arrangement).values()]
        .map((one) => one[along])
        .sort((a, b) => a - b);
      for (const [index, value] of after.entries()) {
        if (index > 0) expect(value - (after[index - 1] ?? 0)).toBeGreaterThanOrEqual(size);
      }
    }),
  );
});

test('steps are placed in one change, and given back to the layout', () => {
  const map = makeMap({
    id: 'm',
    title: '',
    steps: [...three.keys()].map((id) => makeStep({ id, name: id })),
  });
  const placed = apply(map, place(three));
  expect(placed.steps.map((step) => step.place)).toEqual([...three.values()]);
  const back = unplace(placed, new Set(['a', 'b', 'c']));
  expect(back === null ? null : apply(placed, back)).toEqual(map);
  expect(unplace(map, new Set(['a']))).toBeNull();
});
