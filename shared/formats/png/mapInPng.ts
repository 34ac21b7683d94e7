import { fail, ok, type Result } from '../../model/result';
import { limits } from '../../schema/limits';
import { decodeUtf8, encodeUtf8, joined } from '../bytes';
import { type Chunk, chunkFrame, type PngError, readChunks } from './chunks';

/** The keyword under which the map stands in the picture's text. */
const keyword = 'millrace.vsmap';

/** The keyword and its end; then: not compressed, no compression method, no language, no translation. */
const head = Uint8Array.from([...encodeUtf8(keyword), 0, 0, 0, 0, 0]);

/** The largest picture that is looked at. */
const largestPng = 100_000_000;

/**
 * The picture with the text of a map in it (an `iTXt` chunk behind the header), in place of any that is there.
 * The pixels are not touched. Throws when `png` is not a complete PNG file, which its maker has to see to.
 */
export function withMap(png: Uint8Array, vsmap: string): Uint8Array<ArrayBuffer> {
  const chunks = readChunks(png);
  if (!chunks.ok) throw new TypeError(`not a PNG file: ${chunks.error.kind}`);
  const [header, ...others] = chunks.value;
  if (header === undefined) throw new TypeError('not a PNG file: empty');
  const kept = others.filter((chunk) => !holdsMap(chunk));
  const parts = [
    png.subarray(0, header.end),
    textChunk(vsmap),
    ...kept.map((chunk) => png.subarray(chunk.at, chunk.end)),
  ];
  return joined(parts);
}

/** The text of the map in a picture. Never throws. */
export function mapOfPng(png: Uint8Array): Result<string, PngError> {
  if (png.length > largestPng) return fail({ kind: 'tooLarge', bytes: png.length, limit: largestPng });
  const chunks = readChunks(png);
  if (!chunks.ok) return chunks;
  const chunk = chunks.value.find(holdsMap);
  if (chunk === undefined) return fail({ kind: 'noMap' });
  const { at, end, data } = chunk;
  const size = data.length - head.length;
  if (size > limits.bytes) return fail({ kind: 'tooLarge', bytes: size, limit: limits.bytes });
  const checksum = new DataView(png.buffer, png.byteOffset + end - 4, 4).getUint32(0);
  if (checksum !== crc32(png.subarray(at + 4, end - 4))) return fail({ kind: 'badChecksum', at });
  const text = head.every((byte, index) => data[index] === byte)
    ? decodeUtf8(data.subarray(head.length))
    : null;
  return text === null ? fail({ kind: 'badText', at }) : ok(text);
}

function holdsMap({ type, data }: Chunk): boolean {
  return type === 'iTXt' && head.subarray(0, keyword.length + 1).every((byte, index) => data[index] === byte);
}

function textChunk(text: string): Uint8Array {
  const body = joined([encodeUtf8('iTXt'), head, encodeUtf8(text)]);
  const chunk = new Uint8Array(body.length - 4 + chunkFrame);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(chunk.length - 4, crc32(body));
  return chunk;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let remainder = index;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The checksum at the end of a PNG chunk (PNG specification, annex D). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
