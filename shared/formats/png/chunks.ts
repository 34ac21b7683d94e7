import { fail, ok, type Result } from '../../model/result';

/** Why a picture gives no map. `at` is the byte where the trouble begins. */
export type PngError =
  | { readonly kind: 'notPng' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'truncated'; readonly at: number }
  | { readonly kind: 'badChecksum'; readonly at: number }
  /** A picture without a map in it, for example one made by another program. */
  | { readonly kind: 'noMap' }
  /** There is something under the map's name, but not as this program writes it. */
  | { readonly kind: 'badText'; readonly at: number };

/** A chunk of a PNG file. */
export interface Chunk {
  readonly type: string;
  /** Where the chunk begins, at its length. */
  readonly at: number;
  /** Where the next chunk begins. */
  readonly end: number;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and checksum, without the data. */
export const chunkFrame = 12;

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a picture up to its end; what follows the end is not looked at. */
export function readChunks(bytes: Uint8Array): Result<readonly Chunk[], PngError> {
  if (!isPng(bytes)) return fail({ kind: 'notPng' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + chunkFrame <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + chunkFrame + length;
    if (end > bytes.length) return fail({ kind: 'truncated', at });
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, at, end, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return ok(chunks);
    at = end;
  }
  return fail({ kind: 'truncated', at });
}
