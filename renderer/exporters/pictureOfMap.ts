import type { Analysis } from '#shared/metrics/analyse';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Scene } from '#shared/picture/scene';
import { sceneOf } from '#shared/picture/sceneOf';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';

/** The map as it leaves the app: with its title, its sentence and its totals on top. */
export function pictureOfMap(analysis: Analysis): Scene {
  return sceneOf(analysis, layOut(analysis, { heading: true }), words(currentLocale()));
}
