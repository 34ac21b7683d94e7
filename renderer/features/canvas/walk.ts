import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import type { Box } from '#shared/picture/scene';
import { forwardFrom, forwardTo } from '../../editor/connection';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A step with the place where it is drawn. */
export interface PlacedStep {
  readonly id: StepId;
  readonly box: Box;
}

/**
 * The step that an arrow key leads to: right and left along the flow (of several branches the nearest in height),
 * up and down to what stands above or below. Where that leads nowhere, the nearest step in the direction; null at
 * the edge of the map.
 */
export function neighbour(
  document: MapDocument,
  placed: readonly PlacedStep[],
  from: StepId,
  direction: Direction,
): StepId | null {
  const here = placed.find((step) => step.id === from);
  if (here === undefined) return null;
  const others = placed.filter((step) => step.id !== from);
  const linked = new Set(
    direction === 'right'
      ? forwardFrom(document, from).map((flow) => flow.to)
      : direction === 'left'
        ? forwardTo(document, from).map((flow) => flow.from)
        : [],
  );
  const along = others.filter((step) => linked.has(step.id));
  return nearest(here, along, () => true) ?? nearest(here, others, (step) => lies(step, here, direction));
}

/** Of what fits the nearest, middle to middle; null where nothing does. */
export function nearest(
  here: PlacedStep,
  steps: readonly PlacedStep[],
  fits: (step: PlacedStep) => boolean,
): StepId | null {
  let best: { id: StepId; distance: number } | null = null;
  for (const step of steps) {
    if (!fits(step)) continue;
    const distance = Math.hypot(middle(step).x - middle(here).x, middle(step).y - middle(here).y);
    if (best === null || distance < best.distance) best = { id: step.id, distance };
  }
  return best?.id ?? null;
}

/** Whether `step` lies in `direction` of `here`, within the quarter that looks there. */
function lies(step: PlacedStep, here: PlacedStep, direction: Direction): boolean {
  const dx = middle(step).x - middle(here).x;
  const dy = middle(step).y - middle(here).y;
  switch (direction) {
    case 'right':
      return dx > 0 && dx >= Math.abs(dy);
    case 'left':
      return dx < 0 && -dx >= Math.abs(dy);
    case 'down':
      return dy > 0 && dy >= Math.abs(dx);
    case 'up':
      return dy < 0 && -dy >= Math.abs(dx);
  }
}

function middle({ box }: PlacedStep) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
