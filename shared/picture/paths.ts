import { number, place } from './pathText';
import { pushPath, pushReach } from './pushPath';
import type { LineShape, Point, RectShape } from './scene';

/** Nearly all pieces are level or plumb, and `Math.hypot` is slow. */
function lengthOf(from: Point, to: Point): number {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (across === 0 || down === 0) return Math.abs(across + down);
  return Math.sqrt(across * across + down * down);
}

/** Point at `distance` from `from` on the way to `to`. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = lengthOf(from, to);
  const part = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const headLength = 8;
const headWidth = 7;

/** Where the last piece of a line ends: one with an arrow a little earlier, so that its tip stays sharp. */
function drawnEnd(shape: LineShape, tip: Point): Point {
  const before = shape.points[shape.points.length - 2];
  if (!shape.arrow || before === undefined) return tip;
  return toward(tip, before, shape.push === true ? pushReach(shape) : headLength - 2);
}

/** The way of a line or polygon in the language of SVG paths (also understood by `Path2D`). */
export function linePath(shape: LineShape): string {
  const { points, closed, radius } = shape;
  const last = points.length - 1;
  let path = '';
  for (let index = 0; index <= last; index++) {
    const point = points[index] as Point;
    const command = index === 0 ? 'M' : 'L';
    const inner = radius > 0 && (closed || (index > 0 && index < last));
    if (!inner) {
      path += command + place(index === last ? drawnEnd(shape, point) : point);
      continue;
    }
    const before = points[index === 0 ? last : index - 1] as Point;
    const after = points[index === last ? 0 : index + 1] as Point;
    const bend = bendAt(before, point, after, radius);
    if (bend < 0.5) path += command + place(point);
    else {
      const from = place(toward(point, before, bend));
      path += `${command}${from}Q${place(point)} ${place(toward(point, after, bend))}`;
    }
  }
  return closed ? `${path}Z` : path;
}

function bendAt(before: Point, point: Point, after: Point, radius: number): number {
  const left = lengthOf(before, point) / 2;
  const right = lengthOf(point, after) / 2;
  return Math.min(radius, left, right);
}

/** The filled head of an arrow as a path, with the stripes of a broad one; empty for a line without one. */
export function arrowPath(shape: LineShape): string {
  const tip = shape.points.at(-1);
  const before = shape.points.at(-2);
  if (!shape.arrow || tip === undefined || before === undefined) return '';
  if (shape.push === true) return pushPath(shape);
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
