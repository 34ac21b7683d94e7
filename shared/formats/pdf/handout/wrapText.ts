import { isMark, letterWidth, type Weight } from '../../../picture/text/textWidth';
import { cleanText } from '../../font/cleanText';

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
}

/** A text as lines that are at most `width` wide. All of it is kept; its own line breaks too. */
export function wrapText(text: string, width: number, { size, weight }: Setting): readonly string[] {
  const room = width / size;
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line) => wrapLine(cleanText(line).trim(), room, weight));
}

/** Words with the blanks behind them; a blank that does not break (before a unit, a currency) is a letter of its word. */
const wholeWords = /(?:\S|[\u00a0\u202f])+\s*/g;
const blanks = /[^\S\u00a0\u202f]+/;

function wrapLine(text: string, room: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.match(wholeWords) ?? []) {
    const seen = widthOf(word.trimEnd(), weight);
    if (line !== '' && width + seen > room) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    if (seen <= room) {
      line += word;
      width += widthOf(word, weight);
      continue;
    }
    const pieces = broken(word, room, weight);
    line = pieces.pop() ?? '';
    width = widthOf(line, weight);
    lines.push(...pieces);
  }
  return [...lines, line.trimEnd()];
}

/** A word that is wider than a line, in pieces; never between a letter and its marks. */
function broken(word: string, room: number, weight: Weight): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    const own = letterWidth(code, weight);
    if (piece !== '' && width + own > room && !isMark(code)) {
      pieces.push(piece);
      [piece, width] = ['', 0];
    }
    piece += letter;
    width += own;
  }
  return [...pieces, piece];
}

/** In em. */
function widthOf(text: string, weight: Weight): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter.codePointAt(0) ?? 0, weight);
  return width;
}

/** The width of the widest word of a text, in the unit of the size. */
export function widestWord(text: string, { size, weight }: Setting): number {
  const words = text.split(blanks);
  return words.reduce((widest, word) => Math.max(widest, widthOf(word, weight)), 0) * size;
}

/** The width of the widest line of a text that is not wrapped. */
export function widestLine(text: string, { size, weight }: Setting): number {
  const lines = text.split(/[\n\r]/);
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line.trim(), weight)), 0) * size;
}
