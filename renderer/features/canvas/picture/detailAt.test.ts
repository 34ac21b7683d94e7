import { expect, test } from 'vitest';
import { detailAt } from './detailAt';

test('the nearer the map, the more of a step is drawn', () => {
  expect([0.3, 0.5, 0.89, 0.9, 2].map((zoom) => detailAt(zoom))).toEqual([
    'coarse',
    'compact',
    'compact',
    'full',
    'full',
  ]);
});

test('on a projector letters stay large up to a higher zoom', () => {
  expect([0.9, 1.39, 1.4].map((zoom) => detailAt(zoom, true))).toEqual(['compact', 'compact', 'full']);
});
