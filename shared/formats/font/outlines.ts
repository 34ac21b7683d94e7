import { create, type Font, type Glyph, type PathCommand } from 'fontkit';

/** A point of an outline, in units of the font. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** The outline of a letter: closed contours. */
export type Outline = readonly (readonly OutlinePoint[])[];

interface MovablePoint {
  x: number;
  y: number;
  copy(): MovablePoint;
}

/** A letter as it stands in a WOFF2 file: points, or other letters and where they are put. */
interface StoredGlyph {
  readonly points?: MovablePoint[];
  readonly components?: { readonly glyphID: number; dx: number; dy: number }[];
}

/** What of the library is not meant for the outside, but is the only way to the outlines of a WOFF2 file at a weight. */
interface OpenFont {
  variationCoords: readonly number[] | null;
  stream: { readonly buffer: Uint8Array };
  readonly directory: { readonly tables: Readonly<Record<string, { offset: number; length: number }>> };
  _decompressed?: boolean;
  readonly _transformedGlyphs: readonly StoredGlyph[];
  readonly _variationProcessor: Mover;
  readonly HVAR: object;
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(id: number): { readonly advance: number } };
  };
}

interface Mover {
  transformPoints(id: number, points: readonly MovablePoint[]): void;
  getAdvanceAdjustment(id: number, widths: object): number;
}

/** A variable font as the web has it (WOFF2), unpacked once however often it is read. */
export interface OpenedFont {
  readonly font: Font;
  /** The same font, read anew. */
  readonly again: () => Font;
  /** A table as it stands in the file; null where there is none. */
  readonly table: (tag: string) => Uint8Array | null;
}

export function openFont(woff2: Uint8Array): OpenedFont {
  const font = create(woff2);
  // Unpacking takes most of the time of reading. It is done when a table is asked for.
  void font.unitsPerEm;
  const { stream, directory } = font as unknown as OpenFont;
  return {
    font,
    again: () => {
      const other = create(woff2);
      const { tables } = (other as unknown as OpenFont).directory;
      for (const [tag, entry] of Object.entries(directory.tables)) {
        const own = tables[tag];
        if (own !== undefined) own.offset = entry.offset;
      }
      Object.assign(other, { stream, _decompressed: true });
      return other;
    },
    table: (tag) => {
      const entry = directory.tables[tag];
      return entry === undefined ? null : stream.buffer.subarray(entry.offset, entry.offset + entry.length);
    },
  };
}

/** The letters of a font at one weight, by their numbers. */
export interface WeightedLetters {
  readonly advance: (id: number) => number;
  readonly outline: (id: number) => Outline;
}

/**
 * Reads a variable font at a weight, each letter when it is asked for. The library does all this for fonts that are not
 * compressed; reading a compressed one at another weight than its own, it fails.
 */
export function lettersAt({ font, again }: OpenedFont, weight: number): WeightedLetters {
  const { metrics } = (font as unknown as OpenFont).hmtx;
  const advance = (id: number) => metrics.get(Math.min(id, metrics.length - 1)).advance;
  if (font.variationAxes.wght?.default === weight)
    return { advance, outline: (id) => outlineOf(font.getGlyph(id)) };
  // Letters are read from one, and moved by another that never reads any: the library remembers what it was asked first.
  const [read, other] = [again(), again() as unknown as OpenFont];
  other.variationCoords = [weight];
  const mover = other._variationProcessor;
  const moved = new Set<number>();
  const move = (id: number): void => {
    if (moved.has(id)) return;
    moved.add(id);
    const stored = (read as unknown as OpenFont)._transformedGlyphs[id];
    if (stored === undefined) return;
    moveGlyph(mover, id, stored);
    for (const { glyphID } of stored.components ?? []) move(glyphID);
  };
  return {
    advance: (id) => advance(id) + mover.getAdvanceAdjustment(id, other.HVAR),
    outline: (id) => {
      // Asking for one letter reads the points of all.
      const glyph = read.getGlyph(id);
      move(id);
      return outlineOf(glyph);
    },
  };
}

function moveGlyph(mover: Mover, id: number, { points, components }: StoredGlyph): void {
  if (points !== undefined) {
    const first = points[0];
    if (first === undefined) return;
    mover.transformPoints(id, [...points, ...phantoms(first)]);
  } else if (components !== undefined) {
    const moved = components.map(({ dx, dy }) => movable(dx, dy));
    mover.transformPoints(id, [...moved, ...phantoms(movable(0, 0))]);
    for (const [at, component] of components.entries()) {
      component.dx = moved[at]?.x ?? component.dx;
      component.dy = moved[at]?.y ?? component.dy;
    }
  }
}

/** Four points behind those of the outline move too; they say the width, which is read elsewhere. */
function phantoms(like: MovablePoint): MovablePoint[] {
  return Array.from({ length: 4 }, () => Object.assign(like.copy(), { x: 0, y: 0, endContour: true }));
}

function movable(x: number, y: number): MovablePoint {
  return Object.assign(
    { x, y, onCurve: true, endContour: true },
    {
      copy(this: MovablePoint) {
        return movable(this.x, this.y);
      },
    },
  );
}

/** The outline of a letter with all that it is made of, on whole units. */
function outlineOf(glyph: Glyph): Outline {
  const contours: OutlinePoint[][] = [];
  for (const command of glyph.path.commands) {
    if (command.command === 'moveTo') contours.push([]);
    contours.at(-1)?.push(...pointsOf(command));
  }
  return contours.map(withoutDoubleEnd).filter((contour) => contour.length > 1);
}

function pointsOf({ command, args }: PathCommand): readonly OutlinePoint[] {
  const points: OutlinePoint[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const onCurve = !(command === 'quadraticCurveTo' && at === 0);
    points.push({ x: Math.round(args[at] ?? 0), y: Math.round(args[at + 1] ?? 0), onCurve });
  }
  return points;
}

/** A contour that comes back to its start is closed without saying so twice. */
function withoutDoubleEnd(contour: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const same = first?.x === last?.x && first?.y === last?.y && last?.onCurve === true;
  return same ? contour.slice(0, -1) : contour;
}
