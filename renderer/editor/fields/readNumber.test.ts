import { expect, test } from 'vitest';
import { fail, ok } from '#shared/model/result';
import { loadWords } from '#shared/text/loadWords';
import { readCount, readShare, writeCount, writeShare } from './readNumber';

test('a share is read in percent, with or without the sign, with point or comma', () => {
  expect(readShare('85')).toEqual(ok(0.85));
  expect(readShare(' 85 % ')).toEqual(ok(0.85));
  expect(readShare('55,1%')).toEqual(ok(0.551));
  expect(readShare('0')).toEqual(ok(0));
});

test('an empty field and a question mark mean unknown, which is not zero', () => {
  expect(readShare('')).toEqual(ok(null));
  expect(readShare('?')).toEqual(ok(null));
  expect(readCount(' ', 100)).toEqual(ok(null));
});

test('what is no share is refused whole', () => {
  expect(readShare('8O')).toEqual(fail('notANumber'));
  expect(readShare('1e2')).toEqual(fail('notANumber'));
  expect(readShare('-5')).toEqual(fail('notANumber'));
  expect(readShare('101')).toEqual(fail('outOfRange'));
});

test('a count is above zero and within its limit', () => {
  expect(readCount('2,5', 24)).toEqual(ok(2.5));
  expect(readCount('0', 24)).toEqual(fail('outOfRange'));
  expect(readCount('25', 24)).toEqual(fail('outOfRange'));
});

test('a share is written so that reading it gives the same share', () => {
  for (const share of [0, 0.07, 0.551, 0.333333, 1]) expect(readShare(writeShare(share))).toEqual(ok(share));
});

test('numbers are written by the customs of the language, and read the same again', async () => {
  await loadWords('de');
  expect(writeShare(0.925, 'en')).toBe('92.5%');
  expect(writeShare(0.925, 'de')).toBe('92,5\u202f%');
  expect(readShare(writeShare(0.925, 'de'))).toEqual(ok(0.925));
  expect(writeCount(12500.5, 'de')).toBe('12500,5');
  expect(readCount(writeCount(2.5, 'de'), 100)).toEqual(ok(2.5));
});
