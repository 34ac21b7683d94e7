import { expect, test } from 'vitest';
import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { writeCsv } from '#shared/formats/csv/writeCsv';
import { decodedText, isOwnTable } from './textFile';

test('files of Excel are read in all the ways in which it writes them', () => {
  const utf8 = new TextEncoder().encode('\uFEFFPrüfung');
  expect(decodedText(utf8)).toBe('Prüfung');
  expect(decodedText(Uint8Array.from([0xff, 0xfe, 0x50, 0, 0xfc, 0]))).toBe('Pü');
  expect(decodedText(Uint8Array.from([0x50, 0xfc, 0xdf]))).toBe('Püß');
});

test('a table that this program wrote is opened as it is, another one is looked at first', () => {
  expect(isOwnTable(writeCsv(leanEnterprise))).toBe(true);
  expect(isOwnTable('name,processTime\nTake,1h\n')).toBe(true);
  expect(isOwnTable('Step,PT\nTake,1h\n')).toBe(false);
  expect(isOwnTable('name\nTake\n')).toBe(false);
});
