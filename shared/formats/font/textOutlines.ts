import type { Glyph, PathCommand } from 'fontkit';
import type { TextShape } from '../../picture/scene';
import { cleanText } from './cleanText';
import type { Faces } from './faces';

/**
 * Writes the texts of an SVG as the outlines of their letters, for what draws shapes but has no fonts. A letter that no
 * font has is shown as in a PDF document: spelled, or as a question mark.
 */
export function textOutlines(faces: Faces): (shape: TextShape) => string {
  const known = new WeakMap<Glyph, string>();
  const pathOf = (glyph: Glyph): string => {
    const path = known.get(glyph) ?? relativePath(glyph);
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
        const letter = pathOf(glyph);
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
function relativePath({ path }: Glyph): string {
  let written = '';
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const { command, args } of path.commands) {
    const points = args.map((coordinate, at) => Math.round(coordinate) - (at % 2 === 0 ? x : y));
    const [toX = 0, toY = 0] = args.slice(-2).map(Math.round);
    if (command === 'closePath') [x, y] = start;
    else [x, y] = [toX, toY];
    if (command === 'moveTo') start = [x, y];
    written += letters[command] + points.join(' ');
  }
  return written;
}

const letters: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};
