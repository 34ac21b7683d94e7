import { isMark, type Weight } from '../../picture/text/textWidth';
import { type OpenedFont, openFont } from './outlines';
import { type StaticFont, staticFont } from './staticFont';

/** A piece of a text in one font. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** A font of the document. */
export interface Face {
  /** By which the document knows it. */
  readonly name: string;
  readonly font: StaticFont;
}

/** A text as it can be shown. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Whether letters are shown as a replacement, because no font has them. */
  readonly replaced: boolean;
}

export type Faces = (text: string, weight: Weight) => Runs;

/** What stands for a letter that no part has. The font's own box has no use: the library gives it a wrong width. */
const unknown = '?';

/** How signs are spelled that no part has; of the arrows the font makes arrows again. */
const spellings: Readonly<Record<string, string>> = {
  '\u2192': '->',
  '\u2190': '<-',
  '\u2194': '<->',
  '\u21d2': '=>',
  '\u2265': '>=',
  '\u2264': '<=',
  '\u2248': '~',
  '\u2010': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
};

/**
 * Divides texts among the parts in which the web has a font, by script. A part is unpacked when a text needs it.
 * @param parts WOFF2 files of one variable font, the most common script first; it also has what stands for other letters
 */
export function facesOf(parts: readonly Uint8Array[]): Faces {
  const opened: OpenedFont[] = [];
  const openedAt = (part: number, woff2: Uint8Array): OpenedFont => {
    const one = opened[part] ?? openFont(woff2);
    opened[part] = one;
    return one;
  };
  const made = new Map<string, Face>();
  const faceAt = (part: number, weight: Weight): Face | null => {
    const woff2 = parts[part];
    if (woff2 === undefined) return null;
    const name = `Inter-${weight === 400 ? 'Regular' : 'SemiBold'}-${part + 1}`;
    const face = made.get(name) ?? { name, font: staticFont(openedAt(part, woff2), weight, name) };
    made.set(name, face);
    return face;
  };
  const found = new Map<string, number>();
  const partOf = (letter: string): number => {
    const known = found.get(letter);
    if (known !== undefined) return known;
    const code = letter.codePointAt(0) ?? 0;
    // Each part takes its time to open: for an arrow, of which documents have many, none but the common one is.
    const among = letter in spellings ? parts.slice(0, 1) : parts;
    const part = among.findIndex((woff2, at) => openedAt(at, woff2).font.hasGlyphForCodePoint(code));
    found.set(letter, part);
    return part;
  };
  return (text, weight) => divide(text, (letter) => faceAt(partOf(letter), weight), faceAt(0, weight));
}

function divide(text: string, faceOf: (letter: string) => Face | null, common: Face | null): Runs {
  const runs: { face: Face; text: string }[] = [];
  let replaced = false;
  for (const letter of text) {
    const own = faceOf(letter);
    if (own === null) replaced = true;
    // A mark without its letter is nothing to look at.
    if (own === null && isMark(letter.codePointAt(0) ?? 0)) continue;
    const face = own ?? common;
    if (face === null) continue;
    const shown = own === null ? (spellings[letter] ?? unknown) : letter;
    const last = runs.at(-1);
    if (last !== undefined && last.face === face) last.text += shown;
    else runs.push({ face, text: shown });
  }
  return { runs, replaced };
}
