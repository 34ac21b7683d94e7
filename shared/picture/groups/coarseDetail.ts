import type { LaneBox } from '../layout/layout';
import type { Picture } from '../picture';
import type { Box, Point, SceneGroup, Shape } from '../scene';
import { textWidth } from '../text/textWidth';
import { laneGroup } from './laneGroup';
import type { StepDetail } from './stepGroup';
import { unitsOf, waitGroup } from './waitGroup';

/** What is larger where not everything is drawn, in map units. */
interface LargeSizes {
  /** The largest size of the time at a wait, and of a line of it that is not its first. */
  readonly wait: number;
  readonly unit: number;
  /** Where a number and its unit would be smaller than this beside each other, they stand below each other. */
  readonly least: number;
  /** The name of a phase. */
  readonly lane: number;
  /** How much larger the tab of a mark is. */
  readonly mark: number;
}

/** What is larger in each of the views with less detail. */
export const sizes: Readonly<Record<Exclude<StepDetail, 'full'>, LargeSizes>> = {
  compact: { wait: 18, unit: 18, least: 16, lane: 18, mark: 1.4 },
  coarse: { wait: 20, unit: 15, least: 15, lane: 20, mark: 1.5 },
};

/** Between the time and what stands beside it, and how much lower it stands than a small one. */
const waitInset = 1;
const lower = 4;

/** The wait in front of a step in so much detail; from far away there is room for one time, and none for an old one. */
export function waitInDetail(picture: Picture, index: number, detail: StepDetail): SceneGroup | null {
  if (detail === 'full') return waitGroup(picture, index);
  const near = waitGroup({ ...picture, changes: null }, index);
  return near === null ? null : largeWait(near, detail);
}

/** A wait whose time can be read from farther away: as large as the room in front of the box allows, in several lines. */
export function largeWait(group: SceneGroup, detail: Exclude<StepDetail, 'full'> = 'coarse'): SceneGroup {
  const texts = group.shapes.filter((shape) => shape.kind === 'text');
  const [only] = texts;
  if (only === undefined) return group;
  const { wait, unit, least } = sizes[detail];
  const room = group.box.width - waitInset;
  // `4 d 7 h`: the first unit stands above the second.
  const units = texts.length === 1 ? unitsOf(only.text) : texts.map(({ text }) => text);
  const lines = units.flatMap((text) =>
    fittingSize(text, room, only.weight, wait) < least ? text.split(/\s+/u) : [text],
  );
  const large: Shape[] = [];
  let y = only.y + lower;
  for (const [row, text] of lines.entries()) {
    const size = fittingSize(text, room, only.weight, row === 0 ? wait : unit);
    y += row === 0 ? Math.max(0, (size - only.size) / 2) : size + 1;
    large.push({ ...only, text, size, y });
  }
  return { ...group, shapes: [...group.shapes.filter(({ kind }) => kind !== 'text'), ...large] };
}

/** The largest whole size, up to `most`, in which a text is no wider than the room. */
function fittingSize(text: string, room: number, weight: 400 | 600, most: number): number {
  return Math.min(most, Math.floor(room / textWidth(text, 1, weight)));
}

/** The room that the name of a phase leaves at its sides. */
const laneInset = 24;

/** A band whose name can be read from farther away, as far as there is room for it. */
export function largeLane(group: SceneGroup, detail: Exclude<StepDetail, 'full'> = 'coarse'): SceneGroup {
  const laneText = sizes[detail].lane;
  return withShapes(group, (shape) => {
    if (shape.kind !== 'text') return shape;
    const room = group.box.width - laneInset;
    const size = Math.min(laneText, Math.floor(room / textWidth(shape.text, 1, shape.weight)));
    return size > shape.size ? { ...shape, size, y: shape.y + lower } : shape;
  });
}

/** A phase or team in so much detail. */
export function laneInDetail(picture: Picture, laneBox: LaneBox, detail: StepDetail): SceneGroup {
  const group = laneGroup(picture, laneBox);
  return detail === 'full' ? group : largeLane(group, detail);
}

/** A mark whose word can be read from farther away: its tab grows up from the box, the frame around the box stays. */
export function largeMark(
  group: SceneGroup,
  box: Box,
  detail: Exclude<StepDetail, 'full'> = 'coarse',
): SceneGroup {
  const markScale = sizes[detail].mark;
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
