import { expect, test } from 'vitest';
import { effortAt, effortBeside, plotPlaces } from './plotPlaces';

const cards = [
  { id: 'a', effortDays: 4 },
  { id: 'b', effortDays: 16 },
  { id: 'c', effortDays: null },
];
const saved = new Map([
  ['a', 100],
  ['b', -20],
]);

test('cards stand by their effort and by what they save, the largest gain on top', () => {
  const { most, places } = plotPlaces(cards, (id) => saved.get(id) ?? null);
  expect(most).toBe(20);
  expect(places).toEqual([
    { id: 'a', across: 0.2, up: 1, crowded: false },
    { id: 'b', across: 0.8, up: 0, crowded: false },
    { id: 'c', across: null, up: 0, crowded: false },
  ]);
});

test('without efforts and gains there is an axis all the same', () => {
  expect(plotPlaces([{ id: 'c', effortDays: null }], () => null)).toEqual({
    most: 10,
    places: [{ id: 'c', across: null, up: 0, crowded: false }],
  });
});

test('effort goes in days, below one in halves, and never below nothing', () => {
  expect([effortAt(0.26, 20), effortAt(0.03, 20), effortAt(-1, 20)]).toEqual([5, 0.5, 0]);
  expect([effortBeside(null, 1), effortBeside(1, -1), effortBeside(1, 1), effortBeside(0, -1)]).toEqual([
    0.5, 0.5, 2, 0,
  ]);
});

test('of cards that would lie over each other the later ones show their number alone', () => {
  const near = [
    { id: 'a', effortDays: 4 },
    { id: 'b', effortDays: 5 },
    { id: 'c', effortDays: 16 },
  ];
  expect(plotPlaces(near, () => 10).places.map(({ crowded }) => crowded)).toEqual([false, true, false]);
});
