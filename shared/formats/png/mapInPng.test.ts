import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVsmap } from '../../file/writeVsmap';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { readChunks } from './chunks';
import { crc32, mapOfPng, withMap } from './mapInPng';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const end = chunk('IEND', Buffer.alloc(0));
const onePixel = new Uint8Array(Buffer.concat([signature, header, pixels, end]));
const text = writeVsmap(leanEnterprise);

function picture(...between: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([signature, header, ...between, pixels, end]));
}

function types(png: Uint8Array): readonly string[] {
  const chunks = readChunks(png);
  return chunks.ok ? chunks.value.map(({ type }) => type) : [];
}

test('the map comes out of the picture as it went in, and nothing else has changed', () => {
  const png = withMap(onePixel, text);
  expect(mapOfPng(png)).toEqual({ ok: true, value: text });
  expect(types(png)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
  expect(Buffer.from(png).includes(pixels)).toBe(true);
});

test('any text at all comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      expect(mapOfPng(withMap(onePixel, any))).toEqual({ ok: true, value: any });
    }),
  );
});

test('a second map takes the place of the first', () => {
  const png = withMap(withMap(onePixel, 'first'), 'second');
  expect(mapOfPng(png)).toEqual({ ok: true, value: 'second' });
  expect(types(png)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
});

test('a picture inside a larger buffer is read at its place', () => {
  const png = withMap(onePixel, text);
  const larger = new Uint8Array(png.length + 7);
  larger.set(png, 7);
  expect(mapOfPng(larger.subarray(7))).toEqual({ ok: true, value: text });
});

describe('what is no picture with a map is refused', () => {
  const mapChunk = (data: string) => chunk('iTXt', Buffer.from(data, 'latin1'));
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'notPng'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'notPng'],
    ['a picture without a map', onePixel, 'noMap'],
    ['a picture with another text', picture(mapChunk('Title\0\0\0\0\0Hello')), 'noMap'],
    ['a longer keyword', picture(mapChunk('millrace.vsmap2\0\0\0\0\0{}')), 'noMap'],
    ['a compressed text', picture(mapChunk('millrace.vsmap\0\x01\0\0\0{}')), 'badText'],
    ['a text that breaks off', picture(mapChunk('millrace.vsmap\0\0')), 'badText'],
    ['bytes that are no text', picture(mapChunk('millrace.vsmap\0\0\0\0\0\xff\xfe')), 'badText'],
    ['only a signature', new Uint8Array(signature), 'truncated'],
    [
      'a chunk longer than the file',
      new Uint8Array(Buffer.concat([signature, Buffer.from([0xff, 0xff, 0xff, 0xff]), end])),
      'truncated',
    ],
    ['no end', new Uint8Array(Buffer.concat([signature, header, pixels])), 'truncated'],
    [
      'a map larger than any',
      picture(
        chunk('iTXt', Buffer.concat([Buffer.from('millrace.vsmap\0\0\0\0\0'), Buffer.alloc(20_000_001, 32)])),
      ),
      'tooLarge',
    ],
  ])('%s', (_name, bytes, kind) => {
    expect(mapOfPng(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test('a changed text, by its checksum', () => {
    const png = withMap(onePixel, text);
    const at = Buffer.from(png).indexOf('Feature');
    png[at] = 0x46 + 1;
    expect(mapOfPng(png)).toMatchObject({ ok: false, error: { kind: 'badChecksum' } });
  });
});

test('a picture cut off or changed anywhere never throws', () => {
  const png = withMap(onePixel, text.slice(0, 300));
  fc.assert(
    fc.property(fc.nat(png.length), fc.nat(png.length - 1), fc.nat(255), (length, at, byte) => {
      const changed = Uint8Array.from(png);
      changed[at] = byte;
      mapOfPng(changed.subarray(0, length));
      const read = mapOfPng(changed);
      if (read.ok && byte !== png[at]) expect(read.value).toBe(text.slice(0, 300));
    }),
    { numRuns: 400 },
  );
});

test('any bytes never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => void mapOfPng(Uint8Array.from([...signature, ...bytes]))),
  );
});

test('something that is no picture cannot be given a map', () => {
  expect(() => withMap(new Uint8Array(3), text)).toThrow('not a PNG file');
});

test('the checksum is the one of the specification', () => {
  expect(crc32(Buffer.from('IEND'))).toBe(0xae426082);
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
