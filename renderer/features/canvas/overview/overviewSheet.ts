import type { Box } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { type Size, visibleBox } from '../camera/viewWindow';

/** Room beyond the window that is painted too, as a share of its size, on each side. */
const reserve = 0.5;

/** How far a painting may be scaled before it is painted anew, up or down. */
const stretch = 3;

/** Size of the painted sheet for a window, in px. */
export function sheetSize({ width, height }: Size): Size {
  return { width: Math.ceil(width * (1 + 2 * reserve)), height: Math.ceil(height * (1 + 2 * reserve)) };
}

/** How the map lies on a sheet that is painted for a window: with room on all sides. */
export function sheetViewport({ x, y, zoom }: MapViewport, { width, height }: Size): MapViewport {
  return { x: x + width * reserve, y: y + height * reserve, zoom };
}

/** The CSS transform that puts a sheet, painted with the map lying at `painted`, where the map lies now. */
export function sheetTransform(painted: MapViewport, now: MapViewport): string {
  const scale = now.zoom / painted.zoom;
  return `translate(${now.x - painted.x * scale}px, ${now.y - painted.y * scale}px) scale(${scale})`;
}

/** Whether a sheet still shows all that the window does, and not too coarsely. */
export function isCovered(
  painted: MapViewport,
  sheet: Size,
  now: MapViewport,
  window: Size,
  map: Box,
): boolean {
  const scale = now.zoom / painted.zoom;
  if (scale > stretch || scale < 1 / stretch) return false;
  const [has, needs] = [visibleBox(painted, sheet), visibleBox(now, window)];
  return (
    (has.x <= needs.x || has.x <= map.x) &&
    (has.y <= needs.y || has.y <= map.y) &&
    (has.x + has.width >= needs.x + needs.width || has.x + has.width >= map.x + map.width) &&
    (has.y + has.height >= needs.y + needs.height || has.y + has.height >= map.y + map.height)
  );
}
