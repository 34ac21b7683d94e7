import { expect, test } from 'vitest';
import { libraryWords } from '#shared/text/en/frame/library';
import { copyTitle } from './libraryTasks';

test('the first copy says that it is one', () => {
  expect(copyTitle('Orders', new Set(['Orders']), libraryWords)).toBe('Orders (copy)');
});

test('further copies are counted, also copies of copies', () => {
  const taken = new Set(['Orders', 'Orders (copy)']);
  expect(copyTitle('Orders', taken, libraryWords)).toBe('Orders (copy 2)');
  expect(copyTitle('Orders (copy)', taken, libraryWords)).toBe('Orders (copy 2)');
  expect(copyTitle('Orders (copy 7)', new Set(), libraryWords)).toBe('Orders (copy)');
});
