import type { Box, Point, SceneGroup, Shape } from '#shared/picture/scene';
import { textWidth } from '#shared/picture/text/textWidth';

/** Size of the time at a wait in a view from far away, and how much lower it stands then, in map units. */
const waitText = 15;
const lower = 4;
/** What is left free of the room in front of the box. */
const waitInset = 4;

/** A wait whose time can be read from far away, as far as there is room for it in front of the box. */
export function largeWait(group: SceneGroup): SceneGroup {
  return withShapes(group, (shape) => {
    if (shape.kind !== 'text') return shape;
    const fitting = Math.floor((group.box.width - waitInset) / textWidth(shape.text, 1, shape.weight));
    return { ...shape, size: Math.max(shape.size, Math.min(waitText, fitting)), y: shape.y + lower };
  });
}

/** Size of the name of a phase in a view from far away, and the room that it leaves at its sides. */
const bandText = 20;
const bandInset = 24;

/** A band whose name can be read from far away, as far as there is room for it. */
export function largeBand(group: SceneGroup): SceneGroup {
  return withShapes(group, (shape) => {
    if (shape.kind !== 'text') return shape;
    const room = group.box.width - bandInset;
    const size = Math.min(bandText, Math.floor(room / textWidth(shape.text, 1, shape.weight)));
    return size > shape.size ? { ...shape, size, y: shape.y + lower } : shape;
  });
}

/** How much larger the tab of a mark is from far away. */
const markScale = 1.5;

/** A mark whose word can be read from far away: its tab grows up from the box, the frame around the box stays. */
export function largeMark(group: SceneGroup, box: Box): SceneGroup {
  const foot = { x: box.x + box.width / 2, y: box.y };
  return withShapes(group, (shape) => (reachesBelow(shape, box) ? shape : scaled(shape, foot, markScale)));
}

function withShapes(group: SceneGroup, change: (shape: Shape) => Shape): SceneGroup {
  return { ...group, shapes: group.shapes.map(change) };
}

function reachesBelow(shape: Shape, box: Box): boolean {
  switch (shape.kind) {
    case 'rect':
      return shape.y + shape.height > box.y;
    case 'line':
      return shape.points.some(({ y }) => y > box.y);
    case 'text':
      return shape.y > box.y;
  }
}

function scaled(shape: Shape, around: Point, by: number): Shape {
  const moved = ({ x, y }: Point) => ({
    x: around.x + (x - around.x) * by,
    y: around.y + (y - around.y) * by,
  });
  switch (shape.kind) {
    case 'rect':
      return { ...shape, ...moved(shape), width: shape.width * by, height: shape.height * by };
    case 'line':
      return { ...shape, points: shape.points.map(moved) };
    case 'text':
      return { ...shape, ...moved(shape), size: shape.size * by };
  }
}
