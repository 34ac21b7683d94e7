import { number, place } from './pathText';
import type { LineShape, Point } from './scene';

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
 * The broad striped arrow at the end of a level or plumb line, as one path to be filled. A map has many of them: pieces
 * along and across are written from where the one before ends, which is a third of the length.
 */
export function pushPath(shape: LineShape): string {
  const [before, tip] = lastPiece(shape);
  if (before === undefined || tip === undefined) return '';
  const level = tip.y === before.y;
  const sign = (level ? tip.x > before.x : tip.y > before.y) ? 1 : -1;
  const along = (by: number) => `${level ? 'h' : 'v'}${number(by * sign)}`;
  const across = (by: number) => `${level ? 'v' : 'h'}${number(by)}`;
  const at = (back: number, aside: number) =>
    place(
      level ? { x: tip.x - back * sign, y: tip.y + aside } : { x: tip.x + aside, y: tip.y - back * sign },
    );
  const start = `M${place(tip)}L${at(head, headHalf)}`;
  const fields = fieldsOf(shape);
  if (fields === 0) return `${start}${across(-2 * headHalf)}Z`;
  const length = bodyLength(fields);
  const shoulder = across(half - headHalf);
  let path = `${start}${shoulder}${along(-length)}${across(-2 * half)}${along(length)}${shoulder}Z`;
  const high = 2 * (half - edge);
  // Cut out by running round the other way, so that what lies below shows through.
  for (let index = 0; index < fields; index++) {
    const back = length + head - foot - index * (field + bar);
    path += `M${at(back, edge - half)}${across(high)}${along(field)}${across(-high)}Z`;
  }
  return path;
}

function bodyLength(fields: number): number {
  return foot + fields * (field + bar);
}

/** How many light fields the last piece has room for behind its bend. */
function fieldsOf(shape: LineShape): number {
  const [before, tip] = lastPiece(shape);
  if (before === undefined || tip === undefined) return 0;
  const bend = shape.points.length > 2 ? shape.radius : 0;
  const room = Math.abs(tip.x - before.x) + Math.abs(tip.y - before.y) - bend - head - foot;
  return Math.max(0, Math.min(mostFields, Math.floor(room / (field + bar))));
}

function lastPiece({ points }: LineShape): readonly [Point | undefined, Point | undefined] {
  return [points[points.length - 2], points[points.length - 1]];
}
