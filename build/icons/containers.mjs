/**
 * @typedef {object} SizedPng
 * @property {number} size   width and height in pixels
 * @property {Uint8Array} png
 */

/** Types of an `.icns` entry by pixels; the ones that hold a PNG as it is. */
const icnsTypes = /** @type {Readonly<Record<number, string>>} */ ({
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
});

/**
 * A Windows icon: a directory of PNG pictures (Windows Vista and later read PNG inside).
 * @param {readonly SizedPng[]} pictures   at most 256 pixels each
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // One byte for the size, in which 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/**
 * A macOS icon: typed chunks with their lengths.
 * @param {readonly SizedPng[]} pictures
 * @returns {Buffer}
 */
export function icnsOf(pictures) {
  const chunks = pictures.map(({ size, png }) => {
    const type = icnsTypes[size];
    if (type === undefined) throw new Error(`macOS has no icon of ${size} pixels.`);
    return chunkOf(type, png);
  });
  return chunkOf('icns', Buffer.concat(chunks));
}

/** @param {string} type @param {Uint8Array} content */
function chunkOf(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
