import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { storageErrorOf } from './storageError';

test('the names of exceptions are those that Dexie gives', () => {
  const { QuotaExceeded, DatabaseClosed, InvalidState, VersionChange, Version, MissingAPI, OpenFailed } =
    Dexie.errnames;
  const kindOf = (name: string) => storageErrorOf(Object.assign(new Error('told'), { name })).kind;
  expect(kindOf(QuotaExceeded)).toBe('full');
  expect([DatabaseClosed, InvalidState, VersionChange, Version].map(kindOf)).toEqual(
    Array.from({ length: 4 }, () => 'closed'),
  );
  expect([MissingAPI, OpenFailed].map(kindOf)).toEqual(['unavailable', 'unavailable']);
});

test('the cause of an abort counts more than the abort', () => {
  const aborted = new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'));
  expect(storageErrorOf(aborted)).toEqual({ kind: 'full' });
});

test('anything else keeps what it says', () => {
  expect(storageErrorOf(new Error('odd'))).toEqual({ kind: 'failed', message: 'odd' });
  expect(storageErrorOf('odd')).toEqual({ kind: 'failed', message: 'odd' });
});
