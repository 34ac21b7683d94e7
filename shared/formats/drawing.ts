import type { Analysis } from '../metrics/analyse';
import { fail, ok, type Result } from '../model/result';
import { withCaption } from '../picture/caption';
import { layOut } from '../picture/layout/layOutMap';
import { pictureOf } from '../picture/picture';
import type { Scene } from '../picture/scene';
import { sceneOf } from '../picture/sceneOf';
import { type TimePictureKind, timeScene } from '../picture/trueScale/timePicture';
import { dayLine } from '../proposal/dayLine';
import type { Words } from '../text/words';
import type { MapToWrite, WriteError } from './write';

/** The map as it leaves: with its title, its sentence and its totals on top. */
export function pictureOfMap(analysis: Analysis, words: Words): Scene {
  return sceneOf(analysis, layOut(analysis, { heading: true }), words);
}

/** The picture that is asked for, by itself: it bears its day at the foot. */
export function datedDrawingOf(map: MapToWrite): Result<Scene, WriteError> {
  const drawn = drawingOf(map);
  const { date, words } = map;
  return drawn.ok && date !== null ? ok(withCaption(drawn.value, dayLine(date, words))) : drawn;
}

/** Width of a drawing in which time is width, in px. */
const width = 1400;

/** What is to be drawn: the map, or the picture that was asked for in its place. */
export function drawingOf({ analysis, words, drawn }: MapToWrite): Result<Scene, WriteError> {
  if (drawn === undefined) return ok(pictureOfMap(analysis, words));
  const scene = timePictureOf(drawn, analysis, words);
  return scene === null ? fail({ kind: 'timesUnknown' }) : ok(scene);
}

function timePictureOf(kind: TimePictureKind, analysis: Analysis, words: Words): Scene | null {
  const picture = pictureOf(analysis, layOut(analysis), words);
  return timeScene(kind, picture, words.trueScale, { width, heading: true });
}
