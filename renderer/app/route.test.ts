import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, parseRoute } from './route';

test('an address without a hash is the library', () => {
  expect(parseRoute('')).toEqual({ kind: 'library' });
  expect(parseRoute('#/')).toEqual({ kind: 'library' });
});

test('an address that nobody wrote here is the library', () => {
  expect(parseRoute('#/map/')).toEqual({ kind: 'library' });
  expect(parseRoute('#/map/a/b')).toEqual({ kind: 'library' });
  expect(parseRoute('#/map/%')).toEqual({ kind: 'library' });
});

test('every id finds back from its hash', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(parseRoute(hashOf({ kind: 'map', id }))).toEqual({ kind: 'map', id });
    }),
  );
});
