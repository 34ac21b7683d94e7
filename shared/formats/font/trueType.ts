import { joined } from '../joined';
import { encodeUtf8 } from '../utf8';
import type { Outline } from './outlines';

/** A letter of a TrueType font. */
export interface TrueTypeGlyph {
  readonly outline: Outline;
  readonly advance: number;
}

export interface TrueTypeFont {
  readonly name: string;
  readonly glyphs: readonly TrueTypeGlyph[];
  /** The tables that stay as they are in the font that it is made from, by their tags; `head`, `hhea` and `maxp` are among them. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
}

/** Writes a TrueType font of simple outlines (OpenType specification 1.9: glyf, loca, hmtx, name, post). */
export function writeTrueType({ name, glyphs, kept }: TrueTypeFont): Uint8Array {
  const shapes = glyphs.map(({ outline }) => glyphBytes(outline));
  const tables = new Map<string, Uint8Array>(kept);
  tables.set('glyf', joined(shapes));
  tables.set('loca', locations(shapes));
  tables.set('hmtx', joined(glyphs.map((glyph) => metricBytes(glyph))));
  tables.set('name', nameTable(name));
  tables.set('head', changed(kept.get('head'), [[50, 1]]));
  tables.set('hhea', changed(kept.get('hhea'), [[34, glyphs.length]]));
  const points = glyphs.map(({ outline }) => outline.reduce((sum, contour) => sum + contour.length, 0));
  const contours = glyphs.map(({ outline }) => outline.length);
  tables.set(
    'maxp',
    changed(kept.get('maxp'), [
      [4, glyphs.length],
      [6, most(points)],
      [8, most(contours)],
    ]),
  );
  tables.set(
    'post',
    changed(kept.get('post')?.subarray(0, 32), [
      [0, 3],
      [2, 0],
    ]),
  );
  return fontFile([...tables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number), 0);
}

/** A copy of a table with other 16-bit numbers at some places. */
function changed(
  table: Uint8Array | undefined,
  numbers: readonly (readonly [at: number, value: number])[],
): Uint8Array {
  if (table === undefined) throw new TypeError('the font lacks a table that every font has');
  const copy = Uint8Array.from(table);
  const view = new DataView(copy.buffer);
  for (const [at, value] of numbers) view.setUint16(at, value);
  return copy;
}

function metricBytes({ outline, advance }: TrueTypeGlyph): Uint8Array {
  const left = outline.flat().reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return words16([Math.round(advance), Number.isFinite(left) ? left : 0]);
}

/** A letter without outline takes no bytes. All others are padded to whole words. */
function glyphBytes(outline: Outline): Uint8Array {
  const points = outline.flat();
  if (points.length === 0) return new Uint8Array(0);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  let end = -1;
  const ends = outline.map((contour) => (end += contour.length));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const head = words16([outline.length, ...box, ...ends, 0]);
  const flags = Uint8Array.from(points, ({ onCurve }) => (onCurve ? 1 : 0));
  const body = joined([head, flags, words16(steps(xs)), words16(steps(ys))]);
  return joined([body, new Uint8Array((4 - (body.length % 4)) % 4)]);
}

function steps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function locations(shapes: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (shapes.length + 1)));
  let at = 0;
  for (const [index, { length }] of shapes.entries()) {
    view.setUint32(4 * index, at);
    at += length;
  }
  view.setUint32(4 * shapes.length, at);
  return new Uint8Array(view.buffer);
}

const postScriptName = 6;

/** One name: that for programs. It has to be a different one for every font of a document. */
function nameTable(name: string): Uint8Array {
  const letters = words16([...name].map((letter) => letter.charCodeAt(0)));
  return joined([words16([0, 1, 18, 3, 1, 0x409, postScriptName, letters.length, 0]), letters]);
}

function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const parts = [words16([1, 0, tables.length, range, power, 16 * tables.length - range])];
  let at = 12 + 16 * tables.length;
  for (const [tag, bytes] of tables) {
    const entry = new DataView(new ArrayBuffer(16));
    for (const [index, byte] of encodeUtf8(tag.padEnd(4)).entries()) entry.setUint8(index, byte);
    entry.setUint32(8, at);
    entry.setUint32(12, bytes.length);
    parts.push(new Uint8Array(entry.buffer));
    at += bytes.length + padding(bytes);
  }
  for (const [, bytes] of tables) parts.push(bytes, new Uint8Array(padding(bytes)));
  return joined(parts);
}

function padding({ length }: Uint8Array): number {
  return (4 - (length % 4)) % 4;
}

function words16(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * numbers.length));
  for (const [index, number] of numbers.entries()) view.setUint16(2 * index, number);
  return new Uint8Array(view.buffer);
}
