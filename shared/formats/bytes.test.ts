import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from './bytes';

test('a text is encoded as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...encodeUtf8('a\ud800b')]).toEqual([...new TextEncoder().encode('a\ud800b')]);
});

test('bytes are a text exactly when the platform takes them as one', () => {
  const nearly = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.array(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
    ),
    fc.string({ unit: 'binary' }).map((text) => [...new TextEncoder().encode(text)]),
  );
  const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(nearly, (list) => {
      const bytes = Uint8Array.from(list);
      let expected: string | null = null;
      try {
        expected = platform.decode(bytes);
      } catch {}
      expect(decodeUtf8(bytes)).toBe(expected);
    }),
    { numRuns: 700 },
  );
});

test('a long text comes back', () => {
  const text = 'ä€𝄞 '.repeat(10_000);
  expect(decodeUtf8(encodeUtf8(text))).toBe(text);
});
