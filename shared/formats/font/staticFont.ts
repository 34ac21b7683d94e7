import { create, type Font, type Subset } from 'fontkit';
import { lettersAt, type OpenedFont, type Outline, type WeightedLetters } from './outlines';
import { type TrueTypeGlyph, writeTrueType } from './trueType';

/** Tables that say the same at every weight, as far as setting a text needs them; pairs of letters stand as in the font's own. */
const keptTables = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'maxp', 'post'];
/** Of these, what goes along with the letters that a document shows: it names them by number. */
const embeddedTables = ['head', 'hhea', 'maxp', 'post'];

/** A font of one weight. */
export interface StaticFont extends Font {
  readonly outline: (id: number) => Outline;
}

/**
 * A font of one weight, made of a variable one. What PDF knows is TrueType with outlines that stand still; these are made
 * for the letters that are shown and for no other, which are a tenth of the font. `name` has to be a different one for
 * every font of a document.
 */
export function staticFont(opened: OpenedFont, weight: number, name: string): StaticFont {
  const letters = lettersAt(opened, weight);
  const glyphs = Array.from({ length: opened.font.numGlyphs }, (_, id) => ({
    outline: [],
    advance: letters.advance(id),
  }));
  const font = create(writeTrueType({ name, glyphs, kept: tablesOf(opened, keptTables) }));
  const embedded = tablesOf(opened, embeddedTables);
  // Figures are all of one width. Other signs of that form are not wanted: its hyphen tears words apart.
  const layout: Font['layout'] = (text) => font.layout(text, /\d/.test(text) ? ['tnum'] : []);
  return Object.create(font, {
    layout: { value: layout },
    outline: { value: letters.outline },
    createSubset: {
      value: () => shownLetters(letters, (shown) => writeTrueType({ name, glyphs: shown, kept: embedded })),
    },
  }) as StaticFont;
}

function tablesOf({ table }: OpenedFont, tags: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  for (const tag of tags) {
    const bytes = table(tag);
    if (bytes !== null) kept.set(tag, bytes);
  }
  return kept;
}

/** The letters that a document shows, numbered anew in the order in which they come; first what stands for none. */
function shownLetters(
  { outline, advance }: WeightedLetters,
  write: (glyphs: readonly TrueTypeGlyph[]) => Uint8Array,
): Subset {
  const numbers = new Map([[0, 0]]);
  return {
    includeGlyph: (id) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    },
    encode: () => write([...numbers.keys()].map((id) => ({ outline: outline(id), advance: advance(id) }))),
  };
}
