import type { LineShape, Point, RectShape } from './scene';

/** Two decimals are finer than any screen or printer shows. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
}

function place(point: Point): string {
  return `${number(point.x)} ${number(point.y)}`;
}

/** Point at `distance` from `from` on the way to `to`. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const headLength = 8;
const headWidth = 7;

/** The points that a line goes through; one with an arrow ends a little earlier so that its tip stays sharp. */
function drawnPoints(shape: LineShape): readonly Point[] {
  const tip = shape.points.at(-1);
  const before = shape.points.at(-2);
  if (!shape.arrow || tip === undefined || before === undefined) return shape.points;
  return [...shape.points.slice(0, -1), toward(tip, before, headLength - 2)];
}

/** The way of a line or polygon in the language of SVG paths (also understood by `Path2D`). */
export function linePath(shape: LineShape): string {
  const points = drawnPoints(shape);
  const count = points.length;
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    const point = points[index] as Point;
    const inner = shape.closed || (index > 0 && index < count - 1);
    const before = points[(index + count - 1) % count] as Point;
    const after = points[(index + 1) % count] as Point;
    const bend = inner ? bendAt(before, point, after, shape.radius) : 0;
    const command = index === 0 ? 'M' : 'L';
    if (bend < 0.5) parts.push(command, place(point));
    else {
      const from = toward(point, before, bend);
      const to = toward(point, after, bend);
      parts.push(command, place(from), 'Q', `${place(point)} ${place(to)}`);
    }
  }
  if (shape.closed) parts.push('Z');
  return parts.join('');
}

function bendAt(before: Point, point: Point, after: Point, radius: number): number {
  if (radius <= 0) return 0;
  const left = Math.hypot(point.x - before.x, point.y - before.y) / 2;
  const right = Math.hypot(after.x - point.x, after.y - point.y) / 2;
  return Math.min(radius, left, right);
}

/** The filled head of an arrow as a path; empty for a line without one. */
export function arrowPath(shape: LineShape): string {
  const tip = shape.points.at(-1);
  const before = shape.points.at(-2);
  if (!shape.arrow || tip === undefined || before === undefined) return '';
  const base = toward(tip, before, headLength);
  const across = {
    x: ((tip.y - base.y) / headLength) * (headWidth / 2),
    y: ((base.x - tip.x) / headLength) * (headWidth / 2),
  };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return `M${place(tip)}L${place(left)}L${place(right)}Z`;
}

/** A rectangle of which only the corners at the top are round, as a path. */
export function topRoundedPath(shape: RectShape): string {
  const { x, y, width, height, radius } = shape;
  const right = x + width;
  const bottom = y + height;
  const corner = `Q${number(x)} ${number(y)} ${number(x + radius)} ${number(y)}`;
  const opposite = `Q${number(right)} ${number(y)} ${number(right)} ${number(y + radius)}`;
  return `M${number(x)} ${number(bottom)}V${number(y + radius)}${corner}H${number(right - radius)}${opposite}V${number(bottom)}Z`;
}
