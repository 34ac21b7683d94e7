import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import { forwardFrom, forwardTo } from '../../../editor/connection';
import type { WalkDirection } from '../../../editor/viewSlot';
import { type Landmark, landmarksOf, noteLandmarks, placedLandmark } from '../picture/landmarks';
import type { MapPicture, PlacedStep } from '../picture/mapPicture';

/** Where the keyboard is on the map. */
export type Stop = { readonly kind: 'step'; readonly of: StepId } | Landmark;

/** The landmark of a step that lies in each direction: the customer behind it, its improvements at its foot. */
const sides: Readonly<Partial<Record<WalkDirection, Landmark['kind']>>> = {
  right: 'customer',
  left: 'supplier',
  down: 'kaizenBurst',
};

const opposite: Readonly<Record<WalkDirection, WalkDirection>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
};

/**
 * Where an arrow key leads, through the steps and what stands around them: to what the step itself has in that
 * direction, then to the next step; below the lowest steps lie the notes. Null at the edge of the map.
 */
export function nextStop(picture: MapPicture, from: Stop, direction: WalkDirection): Stop | null {
  if (from.kind === 'note') return fromNote(picture, from, direction);
  if (from.kind === 'step') {
    const beside = landmarksOf(picture, from.of).find(({ landmark }) => landmark.kind === sides[direction]);
    if (beside !== undefined) return beside.landmark;
  } else if (sides[opposite[direction]] === from.kind) return { kind: 'step', of: from.of };
  const step = neighbour(picture.analysis.document, picture.steps, from.of, direction);
  if (step !== null) return { kind: 'step', of: step };
  return direction === 'down' ? noteBelow(picture, from.of) : null;
}

function noteBelow(picture: MapPicture, step: StepId): Stop | null {
  const box = picture.boxOf(step);
  const note = box === null ? null : nearest({ id: step, box }, notesOf(picture), () => true);
  return note === null ? null : { kind: 'note', of: note };
}

function fromNote(picture: MapPicture, from: Landmark, direction: WalkDirection): Stop | null {
  const here = placedLandmark(picture, from);
  if (here === null) return null;
  const start = { id: from.of, box: here.box };
  const others = notesOf(picture).filter(({ id }) => id !== from.of);
  const note = nearest(start, others, ({ box }) => isOn(direction, here.box, box));
  if (note !== null) return { kind: 'note', of: note };
  const step = direction === 'up' ? nearest(start, picture.steps, () => true) : null;
  return step === null ? null : { kind: 'step', of: step };
}

/** Cards stand in rows and columns. */
function isOn(direction: WalkDirection, here: PlacedStep['box'], there: PlacedStep['box']): boolean {
  switch (direction) {
    case 'left':
      return there.y === here.y && there.x < here.x;
    case 'right':
      return there.y === here.y && there.x > here.x;
    case 'up':
      return there.y < here.y;
    case 'down':
      return there.y > here.y;
  }
}

function notesOf(picture: MapPicture): readonly PlacedStep[] {
  return noteLandmarks(picture).map(({ landmark, box }) => ({ id: landmark.of, box }));
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
  direction: WalkDirection,
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
function nearest(
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
function lies(step: PlacedStep, here: PlacedStep, direction: WalkDirection): boolean {
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
