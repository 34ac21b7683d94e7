import type { LineShape, Point, RectShape } from './scene';

/** Two decimals are finer than any screen or printer shows. */
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
}

/** A point as paths take it. */
function pointText(point: Point): string {
  return `${numberText(point.x)} ${numberText(point.y)}`;
}

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
      path += command + pointText(index === last ? drawnEnd(shape, point) : point);
      continue;
    }
    const before = points[index === 0 ? last : index - 1] as Point;
    const after = points[index === last ? 0 : index + 1] as Point;
    const bend = bendAt(before, point, after, radius);
    if (bend < 0.5) path += command + pointText(point);
    else {
      const from = pointText(toward(point, before, bend));
      path += `${command}${from}Q${pointText(point)} ${pointText(toward(point, after, bend))}`;
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
  return `M${pointText(tip)}L${pointText(left)}L${pointText(right)}Z`;
}

/** A rectangle of which only the corners at the top are round, as a path. */
export function topRoundedPath(shape: RectShape): string {
  const { x, y, width, height, radius } = shape;
  const right = x + width;
  const bottom = y + height;
  const corner = `Q${numberText(x)} ${numberText(y)} ${numberText(x + radius)} ${numberText(y)}`;
  const opposite = `Q${numberText(right)} ${numberText(y)} ${numberText(right)} ${numberText(y + radius)}`;
  return `M${numberText(x)} ${numberText(bottom)}V${numberText(y + radius)}${corner}H${numberText(right - radius)}${opposite}V${numberText(bottom)}Z`;
}

/** The broad head: its length, and half its width. */
const head = 10;
const headHalf = 6.5;
/** The body behind it: half its width, its dark edge, and the light fields between dark bars that make it striped. */
const half = 3.5;
const edge = 1;
const field = 4;
const bar = 4;
const foot = 2;
const mostFields = 3;

/** Half the width of the arrow of what is pushed, in map units: no text may come nearer to its line. */
export const pushHalf = headHalf;

/** From the foot of a push arrow to its tip, in map units; the slim line leads to its foot. */
export function pushReach(shape: LineShape): number {
  const fields = fieldsOf(shape);
  return fields === 0 ? head - 2 : bodyLength(fields) + head;
}

/**
 * The broad striped arrow at the end of a level or plumb line, as one path to be filled. All but its tip is relative, so
 * that the many of a map share the same few texts.
 */
export function pushPath(shape: LineShape): string {
  const before = shape.points[shape.points.length - 2];
  const tip = shape.points[shape.points.length - 1];
  if (before === undefined || tip === undefined) return '';
  const level = tip.y === before.y;
  const back = level ? tip.x < before.x : tip.y < before.y;
  return `M${pointText(tip)}${outlines[outlineAt(level, back, fieldsOf(shape))]}`;
}

/** Where in `outlines` the one for a direction and a number of fields stands. */
function outlineAt(level: boolean, back: boolean, fields: number): number {
  return (level ? 0 : 2 * (mostFields + 1)) + (back ? mostFields + 1 : 0) + fields;
}

const outlines: readonly string[] = [true, false].flatMap((level) =>
  [1, -1].flatMap((sign) =>
    Array.from({ length: mostFields + 1 }, (_, fields) => outline(level, sign, fields)),
  ),
);

/** The arrow from its tip on: around head and body, then the fields from the foot to the head. */
function outline(level: boolean, sign: number, fields: number): string {
  const along = (by: number) => `${level ? 'h' : 'v'}${numberText(by * sign)}`;
  const across = (by: number) => `${level ? 'v' : 'h'}${numberText(by)}`;
  const by = (onward: number, aside: number) =>
    pointText(level ? { x: onward * sign, y: aside } : { x: aside, y: onward * sign });
  const start = `l${by(-head, headHalf)}`;
  if (fields === 0) return `${start}${across(-2 * headHalf)}z`;
  const length = bodyLength(fields);
  const shoulder = across(half - headHalf);
  const body = `${start}${shoulder}${along(-length)}${across(-2 * half)}${along(length)}${shoulder}z`;
  const high = 2 * (half - edge);
  // Cut out by running round the other way, so that what lies below shows through.
  const cut = `${across(high)}${along(field)}${across(-high)}z`;
  const first = `m${by(foot - length - head, edge - half)}${cut}`;
  return `${body}${first}${`m${by(field + bar, 0)}${cut}`.repeat(fields - 1)}`;
}

function bodyLength(fields: number): number {
  return foot + fields * (field + bar);
}

/** How many light fields the last piece has room for behind its bend. */
function fieldsOf({ points, radius }: LineShape): number {
  const before = points[points.length - 2];
  const tip = points[points.length - 1];
  if (before === undefined || tip === undefined) return 0;
  const bend = points.length > 2 ? radius : 0;
  const room = Math.abs(tip.x - before.x) + Math.abs(tip.y - before.y) - bend - head - foot;
  return Math.max(0, Math.min(mostFields, Math.floor(room / (field + bar))));
}
