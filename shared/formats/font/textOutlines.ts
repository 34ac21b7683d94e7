import type { Glyph } from 'fontkit';
import type { TextShape } from '../../picture/scene';
import { cleanText } from './cleanText';
import type { Faces } from './faces';
import type { Outline, OutlinePoint } from './outlines';
import type { StaticFont } from './staticFont';

/**
 * Writes the texts of an SVG as the outlines of their letters, for what draws shapes but has no fonts. A letter that no
 * font has is shown as in a PDF document: spelled, or as a question mark.
 */
export function textOutlines(faces: Faces): (shape: TextShape) => string {
  const known = new WeakMap<Glyph, string>();
  const pathOf = (glyph: Glyph, { outline }: StaticFont): string => {
    const path = known.get(glyph) ?? relativePath(outline(glyph.id));
    known.set(glyph, path);
    return path;
  };
  return ({ text, x, y, size, weight, anchor }) => {
    const { runs } = faces(cleanText(text), weight);
    // All parts of the font have the same units.
    const em = runs[0]?.face.font.unitsPerEm ?? 1;
    let path = '';
    let at = 0;
    for (const { face, text: part } of runs) {
      const { glyphs, positions } = face.font.layout(part);
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance, xOffset, yOffset } = positions[index] ?? unmoved(glyph);
        const letter = pathOf(glyph, face.font);
        if (letter !== '') path += `M${at + xOffset} ${yOffset}${letter}`;
        at += xAdvance;
      }
    }
    if (path === '') return '';
    const scale = size / em;
    const left = x - shifts[anchor] * at * scale;
    return `<path transform="matrix(${scale} 0 0 ${-scale} ${left} ${y})" d="${path}"/>`;
  };
}

const shifts: Readonly<Record<TextShape['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

function unmoved({ advanceWidth }: Glyph) {
  return { xAdvance: advanceWidth, xOffset: 0, yOffset: 0 };
}

/** The outline of a letter from wherever the pen stands, so that it is written once however often the letter comes. */
function relativePath(outline: Outline): string {
  let written = '';
  let [x, y] = [0, 0];
  const to = (point: OutlinePoint) => `${point.x - x} ${point.y - y}`;
  for (const contour of outline) {
    const [first, ...rest] = contour;
    if (first === undefined) continue;
    written += `m${to(first)}`;
    [x, y] = [first.x, first.y];
    let control: OutlinePoint | null = null;
    // A contour that ends in a curve ends where it begins.
    for (const point of rest.at(-1)?.onCurve === false ? [...rest, first] : rest) {
      if (!point.onCurve) {
        control = point;
        continue;
      }
      written += control === null ? `l${to(point)}` : `q${to(control)} ${to(point)}`;
      [x, y, control] = [point.x, point.y, null];
    }
    written += 'z';
    [x, y] = [first.x, first.y];
  }
  return written;
}
