import { interWidths, unitsPerEm } from './interWidths';

export type Weight = 400 | 600;

/** Width of a letter that the table does not hold, in em: a wide one for scripts set in squares. */
const averageEm = 0.6;
const squareEm = 1;

/** Zero-width: joiners, marks that combine with the letter before, variation selectors, skin tones. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x20d0 && code <= 0x20f0) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** Letters set in squares (Chinese, Japanese, Korean, full-width forms) and pictures (emoji). */
export function isSquare(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x1f000 && code <= 0x3fffd)
  );
}

function decode(weight: Weight): Float64Array {
  const table = new Float64Array(0x2300).fill(averageEm);
  for (const block of interWidths[weight]) {
    for (let index = 0; index * 2 < block.widths.length; index++) {
      table[block.first + index] =
        Number.parseInt(block.widths.slice(index * 2, index * 2 + 2), 36) / unitsPerEm;
    }
  }
  for (let code = 0; code < table.length; code++) if (isMark(code) || code < 0x20) table[code] = 0;
  return table;
}

const tables: Record<Weight, Float64Array> = { 400: decode(400), 600: decode(600) };

/** Width of one code point in em (parts of the type size). */
export function letterWidth(code: number, weight: Weight): number {
  const known = tables[weight][code];
  if (known !== undefined) return known;
  if (isSquare(code)) return squareEm;
  return isMark(code) ? 0 : averageEm;
}

/**
 * Width of a line of text in map units, set in Inter with tabular figures, without a browser. Kerning is left out:
 * the true width differs by a few parts in a hundred at most. Letters outside the table count as an average.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = tables[weight];
  let em = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < table.length) em += table[code] as number;
    else {
      const whole = text.codePointAt(index) ?? code;
      if (whole > 0xffff) index++;
      em += letterWidth(whole, weight);
    }
  }
  return em * size;
}
