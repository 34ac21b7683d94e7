import type { Shape } from '../../../picture/scene';
import { movedShape } from '../../../picture/shapes';

/** What a piece of a page is to a program that reads it aloud: an element of the document's structure. */
export interface Tag {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';
  /** Of which it is a part; null at the top. */
  readonly within: Tag | null;
  /** What a figure shows. */
  readonly alt?: string;
  /** The name by which it is found in the list of contents. */
  readonly bookmark?: string;
  /** What a head of a table is the head of. */
  readonly scope?: 'Row' | 'Column';
}

/** Shapes that belong to one element; without one they are decoration. Pieces with the very same tag are one element. */
export interface Piece {
  readonly tag: Tag | null;
  readonly shapes: readonly Shape[];
  /** Of a drawing: where its corner lies, and its scale. Heads of arrows, dashes and hatching are scaled with it. */
  readonly drawing?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A piece of a page over its whole width, which is never divided. Its shapes are placed from its own corner, in points. */
export interface Strip {
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Is not left at the foot of a page without the one behind it. */
  readonly leads?: boolean;
  /** Is not wanted at the head of a page: room between parts. */
  readonly gap?: boolean;
  /** Stands on top of every page that one of these begins: the header of a table. */
  readonly header?: Strip;
}

/** Room between parts. */
export function gap(height: number): Strip {
  return { height, pieces: [], gap: true, leads: true };
}

/** Strips on pages that are `room` high, each page as the pieces on it. One that is higher than a page has one of its own. */
export function onPages(strips: readonly Strip[], room: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let y = room;
  for (const [at, strip] of strips.entries()) {
    const fits = y + needed(strips, at) <= room;
    if (!fits && y > 0) {
      pages.push([]);
      y = 0;
    }
    if (y === 0 && strip.gap === true) continue;
    const placed = y === 0 && strip.header !== undefined ? [strip.header, strip] : [strip];
    for (const { pieces, height } of placed) {
      pages.at(-1)?.push(...pieces.map((piece) => movedPiece(piece, 0, y)));
      y += height;
    }
  }
  return pages.filter((pieces) => pieces.length > 0);
}

/** The height of a strip with all behind it that it must not be parted from. */
function needed(strips: readonly Strip[], at: number): number {
  let height = 0;
  for (let next = at; next < strips.length; next += 1) {
    height += strips[next]?.height ?? 0;
    if (strips[next]?.leads !== true) break;
  }
  return height;
}

/** A piece somewhere else. */
export function movedPiece({ tag, shapes, drawing }: Piece, across: number, down: number): Piece {
  if (drawing !== undefined) {
    const { x, y, scale } = drawing;
    return { tag, shapes, drawing: { x: x + across, y: y + down, scale } };
  }
  return { tag, shapes: shapes.map((shape) => movedShape(shape, across, down)) };
}
