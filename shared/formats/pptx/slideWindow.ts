import type { Box, Scene } from '../../picture/scene';
import { styles } from '../../picture/styles';

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
const nameSize = styles.stepName.size;
const leastPoints = 12;

const pointsAnInch = 72;

/** A drawing on a slide of its own. */
export interface DrawnSlide {
  readonly drawing: Scene;
  readonly window: SlideWindow;
}

/**
 * How a drawing is spread over slides: on one as large as it fits, or, where its names could not be read, its `parts` one
 * after the other, all at one scale. Null where those would be more than `most`.
 */
export function slideWindows(
  scene: Scene,
  parts: readonly Scene[],
  most: number,
): readonly DrawnSlide[] | null {
  const whole = wholeIn(scene, room);
  if (isLegible(whole)) return [{ drawing: scene, window: whole }];
  if (parts.length > most) return null;
  const scale = Math.min(...parts.map((part) => wholeIn(part, room).scale));
  return parts.map((drawing) => ({ drawing, window: { ...wholeIn(drawing, room), scale, left: room.x } }));
}

export function isIn({ part }: SlideWindow, box: Box): boolean {
  return (
    box.x < part.x + part.width &&
    box.x + box.width > part.x &&
    box.y < part.y + part.height &&
    box.y + box.height > part.y
  );
}
