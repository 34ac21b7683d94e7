import { flowGroup } from '#shared/picture/groups/flowGroup';
import { laneGroup } from '#shared/picture/groups/laneGroup';
import { markGroups } from '#shared/picture/groups/markGroups';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import { stepGroup } from '#shared/picture/groups/stepGroup';
import { waitGroup } from '#shared/picture/groups/waitGroup';
import type { LaneBox, Layout } from '#shared/picture/layout/layout';
import { stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import type { Box, SceneGroup, Shape } from '#shared/picture/scene';
import { putText } from '#shared/picture/shapes';
import { styles } from '#shared/picture/styles';
import { type StageView, textFloor } from './stageView';

/**
 * What the stage shows of the map, back to front: the same groups as everywhere, of which texts that could not be read
 * from the back of the room are left out rather than shown small.
 */
export function stageGroups(picture: Picture, view: StageView): readonly SceneGroup[] {
  const { layout, analysis } = picture;
  const { steps, flows } = analysis.document;
  const near = [...steps.keys()].filter((index) => meets(stepBox(layout, index), view));
  const boxes = near.map((index) => stepBox(layout, index));
  const groups: (SceneGroup | null)[] = [
    ...layout.laneBoxes
      .filter((laneBox) => meets(laneBox, view))
      .map((laneBox) => phase(picture, laneBox, view, boxes)),
    ...[...flows.keys()].filter((flow) => passes(layout, flow, view)).map((flow) => flowGroup(picture, flow)),
    ...near.map((index) => waitGroup(picture, index)),
    ...near.map((index) => stepGroup(picture, index, view.detail)),
    ...partnerGroups(picture).filter(({ box }) => meets(box, view)),
    ...(view.detail === 'full' ? markGroups(picture).filter(({ box }) => meets(box, view)) : []),
  ];
  return groups.flatMap((group) => (group === null ? [] : [legible(group, view.scale)]));
}

function legible(group: SceneGroup, scale: number): SceneGroup {
  const small = (shape: Shape) => shape.kind === 'text' && shape.size * scale < textFloor - 1e-6;
  if (!group.shapes.some(small)) return group;
  return { ...group, shapes: group.shapes.filter((shape) => !small(shape)) };
}

/** A band with its name in letters as large as the floor, in the part of it that is seen; no box covers it. */
function phase(picture: Picture, laneBox: LaneBox, view: StageView, boxes: readonly Box[]): SceneGroup {
  const group = laneGroup(picture, laneBox);
  const shapes: Shape[] = group.shapes.filter(({ kind }) => kind !== 'text');
  // Rounded up: the window rounds what it computes of it.
  const size = Math.max(styles.band.size, Math.ceil((textFloor / view.scale) * 100) / 100);
  const left = Math.max(laneBox.x, view.x) + 12;
  const width = Math.min(laneBox.x + laneBox.width, view.x + view.width) - left - 12;
  const y = Math.max(laneBox.y, view.y) + size + 6;
  const room: Box = { x: left, y: y - size, width, height: size + 4 };
  const free = width > 4 * size && !boxes.some((box) => meets(box, room));
  if (free) putText(shapes, left, y, laneBox.name, { ...styles.band, size }, width);
  return { ...group, shapes };
}

function meets(box: Box, view: Box): boolean {
  return (
    box.x < view.x + view.width &&
    view.x < box.x + box.width &&
    box.y < view.y + view.height &&
    view.y < box.y + box.height
  );
}

/** Whether a flow runs through the columns of the view: cheaper than its exact way, and never less. */
function passes(layout: Layout, flow: number, view: Box): boolean {
  const from = layout.x[layout.from[flow] ?? -1] ?? 0;
  const to = layout.x[layout.to[flow] ?? -1] ?? 0;
  const reach = view.width / 2;
  return Math.min(from, to) - reach < view.x + view.width && view.x < Math.max(from, to) + reach;
}
