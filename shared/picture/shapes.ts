import type { Box, LineShape, Paint, Point, RectShape, TextShape } from './scene';
import { textWidth } from './text/textWidth';

/** A filled rectangle without a border, unless given. */
export function rect(box: Box, fill: Paint, more: Partial<RectShape> = {}): RectShape {
  const { x, y, width, height } = box;
  return { kind: 'rect', x, y, width, height, fill, stroke: 'none', strokeWidth: 0, radius: 0, ...more };
}

/** An open line. */
export function line(
  points: readonly Point[],
  stroke: Paint,
  strokeWidth: number,
  more: Partial<LineShape> = {},
): LineShape {
  return {
    kind: 'line',
    points,
    closed: false,
    radius: 0,
    arrow: false,
    fill: 'none',
    stroke,
    strokeWidth,
    ...more,
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

/** A line of text, set from the left in ink unless given otherwise. */
export function text(
  x: number,
  y: number,
  words: string,
  size: number,
  more: Partial<TextShape> = {},
): TextShape {
  return { kind: 'text', x, y, text: words, size, weight: 400, anchor: 'start', fill: 'ink', ...more };
}

/** The room that a line of text takes. */
export function textBox(shape: TextShape): Box {
  const width = textWidth(shape.text, shape.size, shape.weight);
  const left = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width;
  return { x: shape.x - left, y: shape.y - shape.size * 0.78, width, height: shape.size };
}

/** The smallest box around points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
