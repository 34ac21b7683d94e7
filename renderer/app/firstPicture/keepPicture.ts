import { mapPictureOf } from '../../features/canvas/picture/mapPicture';
import { stillView } from '../../features/canvas/picture/stillView';
import { attempt } from '../../storage/attempt';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { languageSetting } from '../../storage/settingNames';
import { readSetting } from '../../storage/settings';
import { sceneOf } from './pictureScene';
import { writePicture } from './writePicture';

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
  const { current: analysis, revision, readOnly } = editor.store.getState();
  const { x, y, width, height } = room.getBoundingClientRect();
  if (readOnly || width === 0 || height === 0) return;
  const { groups, view } = stillView(mapPictureOf(analysis), { width, height });
  const svg = writePicture(groups, view, { width, height });
  const scene = sceneOf(window, language);
  const row = { mapId, revision, scene, place: { x, y, width, height }, svg };
  await attempt(async () => {
    if (groups.length > most) await database.pictures.delete(mapId);
    else await database.pictures.put(row);
  });
}
