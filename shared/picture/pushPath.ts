import { number, place } from './pathText';
import type { LineShape } from './scene';

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
  return `M${place(tip)}${outlines[outlineAt(level, back, fieldsOf(shape))]}`;
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
  const along = (by: number) => `${level ? 'h' : 'v'}${number(by * sign)}`;
  const across = (by: number) => `${level ? 'v' : 'h'}${number(by)}`;
  const by = (onward: number, aside: number) =>
    place(level ? { x: onward * sign, y: aside } : { x: aside, y: onward * sign });
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
