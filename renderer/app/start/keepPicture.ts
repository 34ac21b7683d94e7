import { type Palette, palettes } from '#shared/picture/palette';
import type { SceneGroup } from '#shared/picture/scene';
import { hatchPattern, writeGroups } from '#shared/picture/svg/groupElements';
import type { MapViewport } from '../../editor/mapViewport';
import type { Size } from '../../features/canvas/camera/viewWindow';
import { mapPictureOf } from '../../features/canvas/picture/mapPicture';
import { stillView } from '../../features/canvas/picture/stillView';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { readSetting } from '../../storage/settings';
import { attempt } from '../../storage/storageError';
import { languageSetting } from '../../storage/storedNames';
import { pictureSceneOf } from './showFirstPicture';

/** Groups above which no picture is kept: to read and show it would take as long as the app itself. */
const most = 1000;

/**
 * Keeps how the map is going to lie in `room` when it is opened next, for the start of the app. What cannot be kept
 * costs nothing but that.
 */
export async function keepPicture(
  room: Element,
  { editor, mapId }: Session,
  database: Database,
): Promise<void> {
  const language = await readSetting(database, languageSetting);
  const { today, revision, readOnly } = editor.store.getState();
  const { x, y, width, height } = room.getBoundingClientRect();
  if (readOnly || width === 0 || height === 0) return;
  const { groups, view } = stillView(mapPictureOf(today), { width, height });
  const svg = writePicture(groups, view, { width, height });
  const scene = pictureSceneOf(window, language);
  const row = { mapId, revision, scene, place: { x, y, width, height }, svg };
  await attempt(async () => {
    if (groups.length > most) await database.pictures.delete(mapId);
    else await database.pictures.put(row);
  });
}

const hatch = 'first-picture-hatch';

/** Colours that follow the theme of the page. */
const paints = Object.fromEntries(
  Object.keys(palettes.light).map((paint) => [paint, `var(--paint-${paint})`]),
) as Palette;

/** Writes what is seen of a map in a room of that size as the text of an SVG. */
function writePicture(groups: readonly SceneGroup[], { x, y, zoom }: MapViewport, size: Size): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `<defs>${hatchPattern(hatch, paints)}</defs>` +
    `<g transform="translate(${x} ${y}) scale(${zoom})" stroke-linejoin="round">` +
    `${writeGroups(groups, paints, hatch)}</g></svg>`
  );
}
