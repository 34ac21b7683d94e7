import { isMark, isSquare, letterWidth, textWidth, type Weight } from './textWidth';

/** The room for a text. */
interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** How many lines there may be. */
  readonly lines: number;
}

/** A text broken to fit its room. `full` is there when something had to be left out. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly full?: string;
}

const ellipsis = '…';
const hyphen = '-';
/** Nobody reads on; a hostile label must not cost time. */
const longestRead = 400;

/** Pieces that a line may end after, each with its trailing blank. Squares stand alone. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  const cutAt = (end: number) => {
    if (end > start) found.push(text.slice(start, end));
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code === 0x2d || code === 0x2f || code === 0xad) cutAt(index + 1);
    else if (code >= 0x1100) index += squareAt(text, index, cutAt);
  }
  cutAt(text.length);
  return found;
}

/** Cuts in front of a square; says by how much it is longer than one unit. Never cuts behind a joiner. */
function squareAt(text: string, index: number, cutAt: (end: number) => void): number {
  const code = text.codePointAt(index) ?? 0;
  const joined = index > 0 && text.charCodeAt(index - 1) === 0x200d;
  if (isSquare(code) && !isMark(code) && !joined) cutAt(index);
  return code > 0xffff ? 1 : 0;
}

/** The longest beginning of `text` that is at most `em` wide; never cuts between a letter and its marks. */
function beginning(text: string, em: number, weight: Weight): string {
  let width = 0;
  let end = 0;
  let index = 0;
  let glued = false;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    width += letterWidth(code, weight);
    if (width > em) break;
    index += letter.length;
    const following = text.codePointAt(index) ?? 0x20;
    glued = code === 0x200d;
    if (!glued && !isMark(following)) end = index;
  }
  return text.slice(0, end);
}

function shorten(line: string, room: Room): string {
  const space = room.width / room.size - letterWidth(0x2026, room.weight);
  return beginning(line, space, room.weight).trimEnd() + ellipsis;
}

const vowels = /^[aeiouyäöüáàâéèêíìóòôúùåæøœ]$/i;

/** Letters that sound as one. */
const joined = new Set(['ch', 'ck', 'ph', 'th', 'sh', 'qu', 'gh']);

/**
 * Moves a break inside a word back to where a syllable may start, in front of a consonant with a vowel behind it, if there
 * is such a place near. No dictionary; a guess that is often right in English, German and the Romance languages.
 */
function syllables(head: string, word: string): string {
  for (let end = head.length; end > Math.max(3, head.length - 4); end--) {
    const [before = '', first = '', second = ''] = [word[end - 1], word[end], word[end + 1]];
    const letters = /\p{L}/u.test(before) && /\p{L}/u.test(first);
    if (
      letters &&
      !joined.has(`${before}${first}`.toLowerCase()) &&
      !vowels.test(first) &&
      vowels.test(second)
    )
      return word.slice(0, end);
  }
  return head;
}

/** Breaks a word that is wider than a line, leaving at least two letters on each side. */
function breakWord(word: string, room: Room): [string, string] {
  const space = room.width / room.size - letterWidth(0x2d, room.weight);
  const head = syllables(beginning(word, space, room.weight), word);
  if (head.length < 2 || word.length - head.length < 2) return [word, ''];
  return [head + hyphen, word.slice(head.length)];
}

function fits(text: string, room: Room): boolean {
  return textWidth(text, room.size, room.weight) <= room.width;
}

function breakLines(text: string, room: Room): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const queue = pieces(text).reverse();
  for (let piece = queue.pop(); piece !== undefined; piece = queue.pop()) {
    const whole = width + textWidth(piece, room.size, room.weight);
    if (whole <= room.width || width + textWidth(piece.trimEnd(), room.size, room.weight) <= room.width) {
      line += piece;
      width = whole;
    } else if (line !== '') {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
      queue.push(piece);
    } else {
      const [head, rest] = breakWord(piece, room);
      lines.push(head);
      if (rest !== '') queue.push(rest);
    }
    if (lines.length > room.lines) break;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** Whether a text is short and has only single blanks between letters of the common scripts: most are. */
function isPlain(text: string): boolean {
  if (text.length > 100) return false;
  let before = 0x20;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || (code > 0x7e && code < 0xa1) || code > 0x1dff) return false;
    if (code === 0x20 && before === 0x20) return false;
    before = code;
  }
  return before !== 0x20;
}

/**
 * Breaks a text into at most `most` lines at blanks, hyphens and between squares (long words inside), then
 * shortens the last with an ellipsis. Line breaks and tabs of the text count as blanks.
 */
export function fitText(text: string, width: number, size: number, weight: Weight, most: number): FittedText {
  if (isPlain(text) && textWidth(text, size, weight) <= width) return { lines: [text] };
  const room: Room = { width, size, weight, lines: most };
  const clean = text
    .slice(0, longestRead)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (clean === '') return { lines: [] };
  const cut = text.length > longestRead;
  if (!cut && fits(clean, room)) return { lines: [clean] };
  const lines = breakLines(clean, room);
  if (lines.length <= room.lines && lines.every((line) => fits(line, room)) && !cut) return { lines };
  const kept = lines.slice(0, room.lines);
  const last = kept[room.lines - 1];
  if (last !== undefined) {
    const rest = lines[room.lines];
    const glue = last.endsWith(hyphen) && !clean.includes(last) ? '' : ' ';
    const start = glue === '' ? last.slice(0, -1) : last;
    kept[room.lines - 1] = shorten(rest === undefined ? start : start + glue + rest, room);
  }
  const shown = kept.map((line) => (fits(line, room) ? line : shorten(line, room)));
  // An ellipsis alone tells nobody anything.
  return { lines: shown.filter((line) => line !== ellipsis), full: text };
}
