import { grid } from './layout/grid';
import type { Layout } from './layout/layout';
import type { Box, LineShape, Point, Scene, SceneGroup, Shape } from './scene';
import { boundsOf, movedShape, textBox } from './shapes';

/** From the top of one part to its foot, in map units. */
interface Stretch {
  readonly top: number;
  readonly foot: number;
}

/**
 * A drawing of a map in rows in parts none of which is higher than `most`, unless one row is: each of whole rows, so that
 * no box is cut; what leads on from one part to the next is on both, with the sign at its end.
 */
export function rowTiles(layout: Layout, scene: Scene, most: number): readonly Scene[] {
  return stretchesOf(layout, most).map(({ top, foot }) => partOf(scene, top, foot));
}

function stretchesOf({ wrapped, height, map }: Layout, most: number): readonly Stretch[] {
  const stretches: { top: number; foot: number }[] = [];
  const rows = wrapped?.rows ?? [];
  for (const [index, { box }] of rows.entries()) {
    const before = rows[index - 1];
    const next = rows[index + 1];
    const top = before === undefined ? 0 : before.ladder.bottom + beside;
    const foot = next === undefined ? height : next.box.y - beside;
    const last = stretches.at(-1);
    if (last !== undefined && foot - last.top <= most) last.foot = foot;
    else stretches.push({ top: Math.min(top, box.y), foot });
  }
  return stretches.length === 0 ? [{ top: 0, foot: Math.max(height, map.y + map.height) }] : stretches;
}

/** Of the room between two rows, what the line that leads on leaves at the rows. */
const beside = grid.turnAbove / 2;

function partOf(scene: Scene, top: number, foot: number): Scene {
  const groups = scene.groups.flatMap((group): SceneGroup[] => {
    const shapes = group.shapes
      .flatMap((shape) => within(shape, top, foot))
      .map((shape) => movedShape(shape, 0, -top));
    if (shapes.length === 0) return [];
    const from = Math.max(group.box.y, top);
    const to = Math.min(group.box.y + group.box.height, foot);
    return [{ ...group, shapes, box: { ...group.box, y: from - top, height: Math.max(0, to - from) } }];
  });
  return { width: scene.width, height: foot - top, groups };
}

/** What of a shape lies between two heights: lines end there, everything else is on the one side or the other. */
function within(shape: Shape, top: number, foot: number): readonly Shape[] {
  if (shape.kind === 'line' && !shape.closed) return piecesWithin(shape, top, foot);
  const { y, height } = boundsIn(shape);
  const middle = y + height / 2;
  return middle >= top && middle < foot ? [shape] : [];
}

function boundsIn(shape: Shape): Box {
  if (shape.kind === 'text') return textBox(shape);
  return shape.kind === 'rect' ? shape : boundsOf(shape.points);
}

/** The pieces of a line of level and plumb pieces; its head is on the one with its last point. */
function piecesWithin(line: LineShape, top: number, foot: number): readonly LineShape[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  const inside = ({ y }: Point) => y >= top && y <= foot;
  const close = () => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  for (const [index, point] of line.points.entries()) {
    const before = line.points[index - 1];
    if (before !== undefined && inside(before) !== inside(point)) {
      const edge = { x: point.x, y: (inside(before) ? point : before).y < top ? top : foot };
      piece.push(edge);
      if (inside(before)) close();
    } else if (before !== undefined && !inside(before) && before.y < top !== point.y < top) {
      pieces.push([
        { x: point.x, y: top },
        { x: point.x, y: foot },
      ]);
    }
    if (inside(point)) piece.push(point);
  }
  close();
  const end = line.points.at(-1);
  return pieces.map((points) => ({ ...line, points, arrow: line.arrow && points.at(-1) === end }));
}
