/* What is used of a library that brings no types. */

declare module 'fontkit' {
  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  /** The part of a font that goes along with a document. */
  export interface Subset {
    /** Takes a letter along. @returns its number there */
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  export interface Font {
    readonly numGlyphs: number;
    readonly postscriptName: string;
    getGlyph(id: number): Glyph;
    hasGlyphForCodePoint(code: number): boolean;
    layout(
      text: string,
      features?: readonly string[],
    ): {
      readonly advanceWidth: number;
      readonly glyphs: readonly Glyph[];
      /** Of each glyph, in units of the font. */
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
    readonly unitsPerEm: number;
    createSubset(): Subset;
  }

  export function create(bytes: Uint8Array): Font;
}
