import type { Room } from '#shared/picture/layout/wrap/wrapping';
import { type LetterSizes, leastScale } from '#shared/picture/legibility';
import type { Box } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { fullDetail } from '../picture/detailAt';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height of the tools at the lower border of the canvas, in px. */
export const tools = 52;

/** Rows use the room up to a narrow border: that makes their letters larger. */
const border = 12;
/** Up to this zoom all details would be drawn, but smaller than they have to be to be read from some way off. */
const legibleDetails = 1.08;

/** How large the letters of a map have to be at least in a window of that size, in px (design: interaction). */
function lettersFor({ width }: Size): LetterSizes {
  return width >= 1600 ? { name: 14, wait: 12 } : { name: 11, wait: 10 };
}

/** The room of a canvas of that size for a map in rows. */
export function roomFor(size: Size): Room {
  const [width, height] = [size.width - 2 * border, size.height - 2 * border];
  return { width: Math.max(width, 1), height: Math.max(height, 1), least: leastScale(lettersFor(size)) };
}

/** A map in rows: the whole of it, or, where letters would be too small, its first rows in the whole width. */
export function rowsView(map: Box, size: Size): MapViewport {
  const { width, height, least = 0 } = roomFor(size);
  const across = width / Math.max(map.width, 1);
  const whole = Math.min(across, height / Math.max(map.height, 1), 1.25);
  const wanted = whole >= least ? whole : Math.min(across, 1);
  const zoom = wanted >= fullDetail && wanted < legibleDetails ? fullDetail - 0.001 : wanted;
  const free = size.height - map.height * zoom;
  const top = free > 2 * border ? Math.max(border, Math.min(free / 2, free - tools)) : border;
  return { zoom, x: (size.width - map.width * zoom) / 2 - map.x * zoom, y: top - map.y * zoom };
}
