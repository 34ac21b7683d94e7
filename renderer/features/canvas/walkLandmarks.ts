import type { StepId } from '#shared/model/step';
import { type Landmark, landmarksOf, noteLandmarks, placedLandmark } from './landmarks';
import type { MapPicture } from './mapPicture';
import { type Direction, nearest, neighbour, type PlacedStep } from './walk';

/** Where the keyboard is on the map. */
export type Stop = { readonly kind: 'step'; readonly of: StepId } | Landmark;

/** The landmark of a step that lies in each direction: the customer behind it, its improvements at its foot. */
const sides: Readonly<Partial<Record<Direction, Landmark['kind']>>> = {
  right: 'customer',
  left: 'supplier',
  down: 'burst',
};

const opposite: Readonly<Record<Direction, Direction>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
};

/**
 * Where an arrow key leads, through the steps and what stands around them: to what the step itself has in that
 * direction, then to the next step; below the lowest steps lie the notes. Null at the edge of the map.
 */
export function nextStop(picture: MapPicture, from: Stop, direction: Direction): Stop | null {
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

function fromNote(picture: MapPicture, from: Landmark, direction: Direction): Stop | null {
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
function isOn(direction: Direction, here: PlacedStep['box'], there: PlacedStep['box']): boolean {
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
