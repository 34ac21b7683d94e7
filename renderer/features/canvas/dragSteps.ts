import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import type { CanvasStore } from './canvasStore';
import { dropPlace } from './dropPlace';
import type { MapPicture } from './mapPicture';

/** How far around the held step a gap is looked for, in map units. */
const reach = 320;

/** Follows a step that is held: the place of its box now, and the gap near the pointer where it would go. */
export function hold(store: CanvasStore, picture: MapPicture, step: StepId, at: Point, pointer: Point): void {
  const home = picture.boxOf(step);
  if (home === null) return;
  const near = picture.stepIndex
    .within({ x: pointer.x - reach, y: pointer.y - reach, width: 2 * reach, height: 2 * reach })
    .flatMap((index) => picture.steps[index] ?? [])
    .filter(({ id }) => id !== step);
  store.setState({ drag: { step, at, place: dropPlace(pointer, home, near) } });
}
