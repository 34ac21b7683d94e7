import { type Palette, palettes } from '#shared/picture/palette';
import type { SceneGroup } from '#shared/picture/scene';
import { hatchPattern, writeGroups } from '#shared/picture/svg/groupElements';
import type { MapViewport } from '../../editor/mapViewport';
import type { Size } from '../../features/canvas/camera/viewWindow';

const hatch = 'first-picture-hatch';

/** Colours that follow the theme of the page. */
const paints = Object.fromEntries(
  Object.keys(palettes.light).map((paint) => [paint, `var(--paint-${paint})`]),
) as Palette;

/** Writes what is seen of a map in a room of that size as the text of an SVG. */
export function writePicture(groups: readonly SceneGroup[], { x, y, zoom }: MapViewport, size: Size): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `<defs>${hatchPattern(hatch, paints)}</defs>` +
    `<g transform="translate(${x} ${y}) scale(${zoom})" stroke-linejoin="round">` +
    `${writeGroups(groups, paints, hatch)}</g></svg>`
  );
}
