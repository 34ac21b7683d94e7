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
  readonly components?: { dx: number; dy: number }[];
}

/** What of the library is not meant for the outside, but is the only way to the outlines of a WOFF2 file at a weight. */
interface OpenFont {
  variationCoords: readonly number[] | null;
  readonly _transformedGlyphs: readonly StoredGlyph[];
  readonly _variationProcessor: Mover;
  readonly HVAR: object;
}

interface Mover {
  transformPoints(id: number, points: readonly MovablePoint[]): void;
  getAdvanceAdjustment(id: number, widths: object): number;
}

/** How much wider a letter is than in the font as it is. */
export type Widening = (id: number) => number;

/**
 * Sets a variable WOFF2 font to a weight, and says how that changes widths. The library does all this for fonts that are
 * not compressed; reading a compressed one at another weight than its own, it fails.
 */
export function setWeight(font: Font, woff2: Uint8Array, weight: number): Widening {
  if (font.variationAxes.wght?.default === weight) return () => 0;
  // Letters are read from one, and moved by another that never reads any: the library remembers what it was asked first.
  const other = create(woff2) as unknown as OpenFont;
  other.variationCoords = [weight];
  const mover = other._variationProcessor;
  // Asking for one letter reads them all.
  font.getGlyph(0);
  for (const [id, glyph] of (font as unknown as OpenFont)._transformedGlyphs.entries())
    moveGlyph(mover, id, glyph);
  return (id) => mover.getAdvanceAdjustment(id, other.HVAR);
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
export function outlineOf(glyph: Glyph): Outline {
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
