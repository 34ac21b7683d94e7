import { inflateSync } from 'node:zlib';
import { readChunks } from '#shared/formats/png/chunks';

/** A picture in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The colour at a place from the top left, as `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
}

const channels = 4;

/** Reads a PNG of red, green, blue and opacity, 8 bits each and not interlaced (PNG specification, sections 7 and 9). */
export function pngPixels(png: Uint8Array): Pixels {
  const chunks = readChunks(png);
  if (!chunks.ok) throw new TypeError(chunks.error.kind);
  const [header] = chunks.value;
  if (header === undefined) throw new TypeError('no header');
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const kind = [...header.data.subarray(8)].join(' ');
  if (kind !== '8 6 0 0 0') throw new TypeError(`not the kind of PNG that is read here: ${kind}`);
  const data = chunks.value.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height);
  return {
    width,
    height,
    at: (x, y) => {
      const start = (y * width + x) * channels;
      return `#${Buffer.from(rows.subarray(start, start + 3)).toString('hex')}`;
    },
  };
}

/** Each byte is told as the difference to what a filter foretells of those to its left and above it. */
function unfiltered(told: Uint8Array, stride: number, height: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const filter = told[from] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const place = row * stride + column;
      const left = column < channels ? 0 : (bytes[place - channels] ?? 0);
      const above = row === 0 ? 0 : (bytes[place - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (bytes[place - stride - channels] ?? 0);
      bytes[place] = (told[from + 1 + column] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return bytes;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    default: {
      const sum = left + above - corner;
      const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
  }
}
