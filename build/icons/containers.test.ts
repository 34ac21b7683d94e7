import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fromRoot } from '../paths.mjs';
import { icnsOf, icoOf } from './containers.mjs';

const one = { size: 16, png: Buffer.from('one') };
const two = { size: 256, png: Buffer.from('second') };

/** Sizes and pictures of a Windows icon, read from its directory. */
function readIco(file: Buffer): { size: number; png: Buffer }[] {
  expect(file.readUInt32LE(0)).toBe(0x00010000);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const from = file.readUInt32LE(at + 12);
    return { size: file.readUInt8(at) || 256, png: file.subarray(from, from + file.readUInt32LE(at + 8)) };
  });
}

/** Types and pictures of a macOS icon, read chunk by chunk. */
function readIcns(file: Buffer): { type: string; png: Buffer }[] {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const chunks = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const end = at + file.readUInt32BE(at + 4);
    chunks.push({ type: file.toString('latin1', at, at + 4), png: file.subarray(at + 8, end) });
  }
  return chunks;
}

/** Width of a PNG, from its header. */
function widthOf(png: Buffer): number {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return png.readUInt32BE(16);
}

test('a Windows icon lists its pictures with their places', () => {
  expect(readIco(icoOf([one, two]))).toEqual([one, two]);
});

test('a macOS icon holds its pictures by type', () => {
  expect(readIcns(icnsOf([one, two]))).toEqual([
    { type: 'icp4', png: one.png },
    { type: 'ic08', png: two.png },
  ]);
});

test('a size that macOS does not know is a mistake', () => {
  expect(() => icnsOf([{ size: 17, png: one.png }])).toThrow('17');
});

test.each(['icon', 'document'])(
  'the committed %s icons hold real pictures of the sizes they say',
  async (name) => {
    const ico = readIco(await readFile(fromRoot('build', 'icons', `${name}.ico`)));
    expect(ico.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const { size, png } of ico) expect(widthOf(png)).toBe(size);
    const icns = readIcns(await readFile(fromRoot('build', 'icons', `${name}.icns`)));
    expect(icns.map(({ png }) => widthOf(png))).toEqual([16, 32, 64, 128, 256, 512, 1024]);
  },
);

test.each([16, 24, 32, 48, 64, 128, 256, 512])('the Linux icon of %i pixels is that wide', async (size) => {
  expect(widthOf(await readFile(fromRoot('build', 'icons', 'linux', `${size}x${size}.png`)))).toBe(size);
});
