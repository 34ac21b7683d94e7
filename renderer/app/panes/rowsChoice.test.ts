import { expect, test } from 'vitest';
import { rowsFrom } from './rowsChoice';

test('a stored number of rows is taken up, anything else is automatic', () => {
  expect([2, 12, 'one', 'auto'].map(rowsFrom)).toEqual([2, 12, 'one', 'auto']);
  expect([0, 1, 13, 2.5, '3', null, undefined, {}].map(rowsFrom)).toEqual(Array(8).fill('auto'));
});
