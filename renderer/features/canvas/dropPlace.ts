import type { StepId } from '#shared/model/step';
import type { Box, Point } from '#shared/picture/scene';
import type { PlacedStep } from './walk';

/** A gap of the stream: beside which step, on which side, and the bar that shows it. */
export interface DropPlace {
  readonly beside: StepId;
  readonly side: 'before' | 'after';
  readonly bar: Box;
}

/** Distance of the bar from the step it stands beside, and its width, in map units. */
const away = 12;
const thickness = 4;

/**
 * Where a step that is held by the pointer at `held` would go, among the steps near it; null while the pointer is
 * still over the place it came from (`home`), so that a small slip of the hand moves nothing.
 */
export function dropPlace(held: Point, home: Box, near: readonly PlacedStep[]): DropPlace | null {
  if (inside(held, grown(home, away * 2))) return null;
  let best: { place: DropPlace; distance: number } | null = null;
  for (const { id, box } of near) {
    const side = held.x < box.x + box.width / 2 ? 'before' : 'after';
    const x = side === 'before' ? box.x - away - thickness : box.x + box.width + away;
    const distance = Math.hypot(x - held.x, box.y + box.height / 2 - held.y);
    if (best === null || distance < best.distance)
      best = {
        place: { beside: id, side, bar: { x, y: box.y, width: thickness, height: box.height } },
        distance,
      };
  }
  return best?.place ?? null;
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function inside(point: Point, box: Box): boolean {
  return (
    point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height
  );
}
