import { create, type Font } from 'fontkit';
import { outlineOf, setWeight } from './outlines';
import { writeTrueType } from './trueType';

/** Tables that say the same at every weight, as far as a document needs them; pairs of letters stand as in the font's own. */
const keptTables = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'maxp', 'post'];

/** What the library knows of the file. */
interface Container {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: Readonly<Record<string, { offset: number; length: number } | undefined>>;
  };
}

/**
 * A font of one weight, made of a variable one as the web has it (WOFF2). What PDF knows is TrueType with outlines that
 * stand still. `name` has to be a different one for every font of a document.
 */
export function staticFont(woff2: Uint8Array, weight: number, name: string): Font {
  const font = create(woff2);
  const widening = setWeight(font, woff2, weight);
  const { stream, directory } = font as unknown as Container;
  const kept = new Map<string, Uint8Array>();
  for (const tag of keptTables) {
    const table = directory.tables[tag];
    if (table !== undefined) kept.set(tag, stream.buffer.subarray(table.offset, table.offset + table.length));
  }
  const glyphs = Array.from({ length: font.numGlyphs }, (_, id) => {
    const glyph = font.getGlyph(id);
    return { outline: outlineOf(glyph), advance: glyph.advanceWidth + widening(id) };
  });
  return tabular(create(writeTrueType({ name, glyphs, kept })));
}

/** A font whose figures are all of one width. Other signs of that form are not wanted: its hyphen tears words apart. */
function tabular(font: Font): Font {
  const layout: Font['layout'] = (text) => font.layout(text, /\d/.test(text) ? ['tnum'] : []);
  return Object.create(font, { layout: { value: layout } }) as Font;
}
