import type { NodeChange } from '@xyflow/react';
import type { StepId } from '#shared/model/step';
import { grid } from '#shared/picture/layout/grid';
import type { Point } from '#shared/picture/scene';
import type { CanvasStore } from './canvasStore';
import { dropPlace } from './dropPlace';
import type { MapPicture } from './mapPicture';
import type { StepFlowNode } from './stepNodes';

/** How far around the held step a gap is looked for, in map units. */
const reach = 320;

/** Follows a step that is held: its place now, and the gap where it would go. */
export function hold(store: CanvasStore, picture: MapPicture, step: StepId, at: Point): void {
  const home = picture.boxOf(step);
  if (home === null) return;
  const middle = { x: at.x + home.width / 2, y: at.y + home.height / 2 };
  const near = picture.stepIndex
    .within({
      x: at.x - reach,
      y: at.y - reach,
      width: 2 * reach + grid.boxWidth,
      height: 2 * reach + grid.boxHeight,
    })
    .flatMap((index) => picture.steps[index] ?? [])
    .filter(({ id }) => id !== step);
  store.setState({ drag: { step, at, place: dropPlace(middle, home, near) } });
}

/** The place to which React Flow wants to bring a held step; null for its other news, which are not ours. */
export function heldBy(changes: readonly NodeChange<StepFlowNode>[]): { step: StepId; at: Point } | null {
  for (const change of changes)
    if (change.type === 'position' && change.dragging === true && change.position !== undefined)
      return { step: change.id, at: change.position };
  return null;
}
