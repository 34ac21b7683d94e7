import type { Box, Scene } from '../../picture/scene';

/** Inches: a wide slide, and what of it is below the title and inside the margins. */
export const slideSize = { width: 13.333, height: 7.5 };
export const room = { x: 0.5, y: 1.25, width: 12.333, height: 5.75 };

/** The place of texts below the title. */
export const body = {
  x: room.x,
  y: room.y,
  w: room.width,
  h: room.height,
  margin: 0,
  valign: 'top' as const,
};

/** A part of a drawing as it lies on a slide. */
export interface SlideWindow {
  /** The part, in units of the drawing. */
  readonly part: Box;
  /** Inches a unit. */
  readonly scale: number;
  /** Where its upper left corner is, in inches. */
  readonly left: number;
  readonly top: number;
}

/** All of a drawing in a place of a slide, as large as it fits. */
export function wholeIn({ width, height }: Pick<Scene, 'width' | 'height'>, place: Box): SlideWindow {
  const scale = Math.min(place.width / Math.max(width, 1), place.height / Math.max(height, 1), largest);
  return {
    part: { x: 0, y: 0, width, height },
    scale,
    left: place.x + (place.width - width * scale) / 2,
    top: place.y + (place.height - height * scale) / 2,
  };
}

/** Whether names of steps can be read at the scale of the window. */
export function isLegible({ scale }: SlideWindow): boolean {
  return scale >= leastPoints / pointsAnInch / nameSize;
}

/** Inches a unit: a drawing of few steps is no poster. */
const largest = 0.0125;

/** The size of the names of steps in the drawing, and how many points of a slide they need to be read. */
const nameSize = 13;
const leastPoints = 7;

/** Units that the end of one slide has in common with the beginning of the next. */
const overlap = 60;

const pointsAnInch = 72;

/**
 * How a drawing is spread over slides: on one as large as it fits, or, where its names could not be read, on several from
 * left to right. Null where that would be more than `most`.
 */
export function slideWindows(
  { width, height }: Pick<Scene, 'width' | 'height'>,
  most: number,
): readonly SlideWindow[] | null {
  const whole = Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1), largest);
  const legible = leastPoints / pointsAnInch / nameSize;
  const scale = Math.max(whole, Math.min(legible, room.height / Math.max(height, 1)));
  const seen = room.width / scale;
  const top = room.y + Math.max(0, (room.height - height * scale) / 2);
  if (width <= seen + 1) {
    const left = room.x + (room.width - width * scale) / 2;
    return [{ part: { x: 0, y: 0, width, height }, scale, left, top }];
  }
  const count = Math.ceil((width - overlap) / (seen - overlap));
  if (count > most) return null;
  return Array.from({ length: count }, (_, at) => {
    const x = Math.min(at * (seen - overlap), width - seen);
    return { part: { x, y: 0, width: seen, height }, scale, left: room.x, top };
  });
}

export function isIn({ part }: SlideWindow, box: Box): boolean {
  return (
    box.x < part.x + part.width &&
    box.x + box.width > part.x &&
    box.y < part.y + part.height &&
    box.y + box.height > part.y
  );
}
