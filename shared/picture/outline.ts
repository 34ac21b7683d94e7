import { arrowPath, linePath, topRoundedPath } from './paths';
import type { LineShape, RectShape, Shape, TextShape } from './scene';

// What all painters do alike, whatever they paint with. A shape of another form needs a line here, and none in them.

/** A shape that is filled and stroked. */
export type OutlinedShape = Exclude<Shape, TextShape>;

/**
 * The outline of a shape as a path in the language of SVG; the shape itself where it is a rectangle whose corners are all
 * alike, for which painters have means of their own.
 */
export function outlineOf(shape: OutlinedShape): string | RectShape {
  if (shape.kind === 'line') return linePath(shape);
  return shape.corners === 'top' ? topRoundedPath(shape) : shape;
}

/** The head of an arrow as a path, to be filled with the paint of the stroke; empty for what has none. */
export function headOf(shape: OutlinedShape): string {
  return shape.kind === 'line' && shape.arrow && isStroked(shape) ? arrowPath(shape) : '';
}

/** Whether something is seen of the stroke of a shape. */
export function isStroked({ stroke, strokeWidth }: Pick<LineShape, 'stroke' | 'strokeWidth'>): boolean {
  return stroke !== 'none' && strokeWidth > 0;
}

/** Lengths of a dash and of the gap behind it, of shapes that are dashed. */
export const dashes = [5, 4] as const;

/** The pattern of waiting, so that it also reads without colour: stripes of a width in square tiles, turned by degrees. */
export const hatch = { tile: 6, stripe: 2, turn: 45 } as const;

/** The part of the width of a text that lies left of the point where it is put. */
export const leftOfAnchor: Readonly<Record<TextShape['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };
