import type { Picture } from '../picture';
import type { Box, Point, SceneGroup, Shape } from '../scene';
import { textWidth } from '../text/textWidth';
import type { StepDetail } from './stepGroup';
import { unitsOf, waitGroup } from './waitGroup';

/** The largest size of the time at a wait in a view from far away, and how much lower it stands then, in map units. */
const waitText = 20;
const waitUnit = 15;
/** Between the time and what stands beside it. */
const waitInset = 5;
const lower = 4;

/** The wait in front of a step in so much detail; from far away there is room for one time, and none for an old one. */
export function waitInDetail(picture: Picture, index: number, detail: StepDetail): SceneGroup | null {
  if (detail === 'full') return waitGroup(picture, index);
  const near = waitGroup({ ...picture, changes: null }, index);
  return near === null ? null : largeWait(near);
}

/** A wait whose time can be read from far away: as large as the room in front of the box allows, its second unit below. */
export function largeWait(group: SceneGroup): SceneGroup {
  const texts = group.shapes.filter((shape) => shape.kind === 'text');
  const [only] = texts;
  if (only === undefined) return group;
  // `4 d 7 h`: the first unit stands above the second.
  const lines = texts.length === 1 ? unitsOf(only.text) : texts.map(({ text }) => text);
  const size = Math.max(
    only.size,
    fittingSize(lines[0] ?? '', group.box.width - waitInset, only.weight, waitText),
  );
  const y = only.y + lower + (size - only.size) / 2;
  const large = lines.map((text, at): Shape => {
    return { ...only, text, size: at === 0 ? size : Math.min(size, waitUnit), y: y + at * (waitUnit + 1) };
  });
  return { ...group, shapes: [...group.shapes.filter(({ kind }) => kind !== 'text'), ...large] };
}

/** The largest whole size, up to `most`, in which a text is no wider than the room. */
function fittingSize(text: string, room: number, weight: 400 | 600, most: number): number {
  return Math.min(most, Math.floor(room / textWidth(text, 1, weight)));
}

/** Size of the name of a phase in a view from far away, and the room that it leaves at its sides. */
const laneText = 20;
const laneInset = 24;

/** A band whose name can be read from far away, as far as there is room for it. */
export function largeLane(group: SceneGroup): SceneGroup {
  return withShapes(group, (shape) => {
    if (shape.kind !== 'text') return shape;
    const room = group.box.width - laneInset;
    const size = Math.min(laneText, Math.floor(room / textWidth(shape.text, 1, shape.weight)));
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
