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

/** The map as it leaves: in rows that suit a screen, with its title, its sentence and its totals on top. */
export function pictureOfMap(analysis: Analysis, words: Words, heading = true): Scene {
  const layout = layOut(analysis, { heading, wrapping: { rows: 'auto', room: screen } });
  const { width, height } = layout;
  const scale = Math.min(1, screen.width / width, screen.height / height);
  // A map in one row is as it always was; one in rows is looked at as a whole.
  const large = layout.wrapped !== null && scale < smallDetails;
  return sceneOf(analysis, layout, words, large ? 'compact' : 'full');
}

/** The shape of what pictures are mostly looked at on, in map units, and the scale below which details get lost on it. */
const screen = { width: 1600, height: 1000 };
const smallDetails = 0.85;

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
