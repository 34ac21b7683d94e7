import { expect, test } from 'vitest';
import { textOfAnyProgram } from './anyText';
import { decodeUtf8, encodeUtf8 } from './bytes';

function textOf(bytes: Uint8Array): string | null {
  return textOfAnyProgram(bytes, decodeUtf8(bytes));
}

test('files of Excel are read in all the ways in which it writes them', () => {
  expect(textOf(encodeUtf8('\uFEFFPrüfung'))).toBe('Prüfung');
  expect(textOf(Uint8Array.from([0xff, 0xfe, 0x50, 0, 0xfc, 0]))).toBe('Pü');
  expect(textOf(Uint8Array.from([0xfe, 0xff, 0, 0x50, 0, 0xfc]))).toBe('Pü');
  expect(textOf(Uint8Array.from([0x50, 0xfc, 0xdf, 0x20, 0x80, 0x85]))).toBe('Püß €…');
});

test('Western Windows has quotation marks, dashes and more in the place of control characters', () => {
  const bytes = Uint8Array.from([0x80, 0x84, 0x8a, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9f, 0xff]);
  expect(textOf(bytes)).toBe('€„Š‘’“”–—™Ÿÿ');
});

test('long texts come whole', () => {
  const bytes = Uint8Array.from({ length: 10_001 }, (_, at) => (at % 7 === 0 ? 0xe4 : 0x61));
  expect(textOf(bytes)).toHaveLength(10_001);
});

test('what has signs that no text has is none', () => {
  expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0xff]))).toBeNull();
  expect(textOf(encodeUtf8('\u0001\u0002'))).toBeNull();
});
