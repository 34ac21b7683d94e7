import { leftOfAnchor } from './outline';
import type { Box, LineShape, Paint, Point, RectShape, Shape, TextShape } from './scene';
import { fitText } from './text/fitText';
import { textWidth, type Weight } from './text/textWidth';

/** A rectangle, without a border unless given. */
export function rect(box: Box, fill: Paint, radius = 0, stroke: Paint = 'none', strokeWidth = 0): RectShape {
  const { x, y, width, height } = box;
  return { kind: 'rect', x, y, width, height, fill, stroke, strokeWidth, radius };
}

/** A rectangle of which only the corners at the top are round. */
export function topRect(box: Box, fill: Paint, radius: number): RectShape {
  const { x, y, width, height } = box;
  return {
    kind: 'rect',
    x,
    y,
    width,
    height,
    fill,
    stroke: 'none',
    strokeWidth: 0,
    radius,
    corners: 'top',
  };
}

/** An open line. */
export function line(points: readonly Point[], stroke: Paint, strokeWidth: number): LineShape {
  return { kind: 'line', points, closed: false, radius: 0, arrow: false, fill: 'none', stroke, strokeWidth };
}

/** An open line with a head at its end. */
export function arrow(
  points: readonly Point[],
  stroke: Paint,
  strokeWidth: number,
  radius: number,
  dashed: boolean,
): LineShape {
  return arrowLine(points, stroke, strokeWidth, radius, dashed, false);
}

/** The same for what is pushed on to the next step: the line stays slim, the arrow at its end is broad and striped. */
export function pushArrow(
  points: readonly Point[],
  stroke: Paint,
  strokeWidth: number,
  radius: number,
): LineShape {
  return arrowLine(points, stroke, strokeWidth, radius, false, true);
}

/** All arrows have the same fields in the same order, so that engines read them fast. */
function arrowLine(
  points: readonly Point[],
  stroke: Paint,
  strokeWidth: number,
  radius: number,
  dashed: boolean,
  push: boolean,
): LineShape {
  return {
    kind: 'line',
    points,
    closed: false,
    radius,
    arrow: true,
    fill: 'none',
    stroke,
    strokeWidth,
    dashed,
    push,
  };
}

/** A closed outline. */
export function polygon(
  points: readonly Point[],
  fill: Paint,
  stroke: Paint = 'none',
  strokeWidth = 0,
): LineShape {
  return { kind: 'line', points, closed: true, radius: 0, arrow: false, fill, stroke, strokeWidth };
}

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Paint;
  readonly anchor: TextShape['anchor'];
}

/** A line of text on its baseline. */
export function textShape(x: number, y: number, words: string, style: TextStyle): TextShape {
  const { size, weight, fill, anchor } = style;
  return { kind: 'text', x, y, text: words, size, weight, anchor, fill };
}

/**
 * Adds a text broken and shortened to a width, each line `leading` below the one before, and says how many lines
 * there are.
 */
export function putText(
  shapes: Shape[],
  x: number,
  y: number,
  words: string,
  style: TextStyle,
  width: number,
  lines = 1,
  leading = 16,
): number {
  const fitted = fitText(words, width, style.size, style.weight, lines);
  for (let row = 0; row < fitted.lines.length; row++) {
    const shape = textShape(x, y + row * leading, fitted.lines[row] as string, style);
    shapes.push(fitted.full === undefined ? shape : { ...shape, full: fitted.full });
  }
  return fitted.lines.length;
}

/** The room that a line of text takes. */
export function textBox(shape: TextShape): Box {
  const width = textWidth(shape.text, shape.size, shape.weight);
  return {
    x: shape.x - width * leftOfAnchor[shape.anchor],
    y: shape.y - shape.size * 0.78,
    width,
    height: shape.size,
  };
}

/** The smallest box around points. */
export function boundsOf(points: readonly Point[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A shape somewhere else. */
export function movedShape(shape: Shape, across: number, down: number): Shape {
  if (shape.kind !== 'line') return { ...shape, x: shape.x + across, y: shape.y + down };
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + across, y: y + down })) };
}
