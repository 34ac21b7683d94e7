import { expect, test } from 'vitest';
import { type Improvement, makeImprovement } from '#shared/model/improvement';
import { noFilter, ownersOf, shownImprovements } from './shownImprovements';

const all: readonly Improvement[] = [
  makeImprovement({ id: 'a', title: 'A', number: 3, lens: 'sharing', owner: 'Zoe', status: 'doing' }),
  makeImprovement({ id: 'b', title: 'B', number: 1, owner: '', effortDays: 3 }),
  makeImprovement({ id: 'c', title: 'C', number: 2, lens: 'culture', owner: ' Ann ', due: '2026-01-01' }),
];
const gains = new Map([
  ['a', -10],
  ['c', -30],
]);
const ids = (filter: Partial<typeof noFilter>, sorting: Parameters<typeof shownImprovements>[2] = 'order') =>
  shownImprovements(all, { ...noFilter, ...filter }, sorting, ({ id }) => gains.get(id) ?? null)
    .map(({ id }) => id)
    .join('');

test('without a wish they stand in the order of the plan', () => {
  expect(ids({})).toBe('abc');
});

test('the largest gain and the least effort come first, what is not known last', () => {
  expect(ids({}, 'gain')).toBe('cab');
  expect(ids({}, 'effort')).toBe('bac');
  expect(ids({}, 'due')).toBe('cab');
});

test('status and lens are sorted in their own order, owners by name', () => {
  expect(ids({}, 'status')).toBe('bca');
  expect(ids({}, 'lens')).toBe('cab');
  expect(ids({}, 'owner')).toBe('cab');
  expect(ids({}, 'number')).toBe('bca');
});

test('a filter keeps what fits it, the ones without a lens or an owner too', () => {
  expect(ids({ lens: 'culture' })).toBe('c');
  expect(ids({ lens: '' })).toBe('b');
  expect(ids({ owner: 'Ann' })).toBe('c');
  expect(ids({ owner: '' })).toBe('b');
  expect(ids({ status: 'idea' })).toBe('bc');
});

test('owners are named once each', () => {
  expect(ownersOf(all)).toEqual(['', 'Ann', 'Zoe']);
});
