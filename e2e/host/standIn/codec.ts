/**
 * Values of messages as text, as the structured clone between processes would carry them: bytes stay bytes,
 * `undefined` stays `undefined`, functions are refused. Runs in Node and, as its own source, in the page; so it
 * refers to nothing outside of itself.
 */
export function createCodec() {
  type Packed = { readonly t: string; readonly v?: unknown };

  function packBytes(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  }

  function unpackBytes(text: string): Uint8Array {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  function pack(value: unknown): Packed {
    if (value === undefined) return { t: 'undefined' };
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Error('An object could not be cloned.');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) return { t: 'number', v: String(value) };
    if (typeof value === 'bigint') return { t: 'bigint', v: String(value) };
    if (typeof value !== 'object' || value === null) return { t: 'plain', v: value };
    if (value instanceof Date) return { t: 'date', v: value.getTime() };
    if (value instanceof ArrayBuffer) return { t: 'buffer', v: packBytes(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      return { t: 'bytes', v: packBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (Array.isArray(value)) return { t: 'list', v: value.map(pack) };
    return { t: 'record', v: Object.entries(value).map(([key, inner]) => [key, pack(inner)]) };
  }

  function unpack(packed: Packed): unknown {
    switch (packed.t) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(packed.v);
      case 'bigint':
        return BigInt(String(packed.v));
      case 'date':
        return new Date(Number(packed.v));
      case 'buffer':
        return unpackBytes(String(packed.v)).buffer;
      case 'bytes':
        return unpackBytes(String(packed.v));
      case 'list':
        return (packed.v as Packed[]).map(unpack);
      case 'record':
        return Object.fromEntries(
          (packed.v as [string, Packed][]).map(([key, inner]) => [key, unpack(inner)]),
        );
      default:
        return packed.v;
    }
  }

  return {
    encode: (value: unknown): string => JSON.stringify(pack(value)),
    decode: (text: string): unknown => unpack(JSON.parse(text)),
  };
}
