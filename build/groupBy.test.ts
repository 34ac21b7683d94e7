import { expect, test } from 'vitest';
import { groupBy } from './groupBy.mjs';

test('grouping keeps the order of the groups and of the items in them', () => {
  const groups = groupBy([3, 1, 4, 1, 5], (item) => item % 2 === 0);
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
