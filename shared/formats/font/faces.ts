import { create, type Font } from 'fontkit';
import { isMark, type Weight } from '../../picture/text/textWidth';

/** The files of a font that go along in documents: at each weight one for each script, the most common one first. */
export type FontFiles = Readonly<Record<Weight, readonly Uint8Array[]>>;

/** A piece of a text in one font. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** A font of the document. */
export interface Face {
  /** By which the document knows it. */
  readonly name: string;
  readonly font: Font;
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
 * Divides texts among the parts in which the web has a font, by script. A part is opened when a text needs it.
 * @param files WOFF; every weight has the same letters. The most common script also has what stands for other letters
 */
export function facesOf(files: FontFiles): Faces {
  const made = new Map<string, Face>();
  const faceAt = (part: number, weight: Weight): Face | null => {
    const file = files[weight][part];
    if (file === undefined) return null;
    const name = `Inter-${weight === 400 ? 'Regular' : 'SemiBold'}-${part + 1}`;
    const face = made.get(name) ?? { name, font: documentFont(file, name) };
    made.set(name, face);
    return face;
  };
  const found = new Map<string, number>();
  const partOf = (letter: string): number => {
    const known = found.get(letter);
    if (known !== undefined) return known;
    const code = letter.codePointAt(0) ?? 0;
    // Each part takes its time to open: for an arrow, of which documents have many, none but the common one is.
    const among = letter in spellings ? files[400].slice(0, 1) : files[400];
    const part = among.findIndex((_, at) => faceAt(at, 400)?.font.hasGlyphForCodePoint(code));
    found.set(letter, part);
    return part;
  };
  return (text, weight) => divide(text, (letter) => faceAt(partOf(letter), weight), faceAt(0, weight));
}

/** A font as documents set it. All parts call themselves the same, and a document tells its fonts apart by their names. */
function documentFont(file: Uint8Array, name: string): Font {
  const font = create(file);
  // Figures are all of one width. Other signs of that form are not wanted: its hyphen tears words apart.
  const layout: Font['layout'] = (text) => font.layout(text, /\d/.test(text) ? ['tnum'] : []);
  return Object.create(font, { postscriptName: { value: name }, layout: { value: layout } }) as Font;
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
