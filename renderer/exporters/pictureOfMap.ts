import type { Analysis } from '#shared/metrics/analyse';
import { fail, ok, type Result } from '#shared/model/result';
import { withCaption } from '#shared/picture/caption';
import { layOut } from '#shared/picture/layout/layOutMap';
import { pictureOf } from '#shared/picture/picture';
import type { Scene } from '#shared/picture/scene';
import { sceneOf } from '#shared/picture/sceneOf';
import { type TimePictureKind, timeScene } from '#shared/picture/trueScale/timePicture';
import { dayLine } from '#shared/proposal/dayLine';
import type { Words } from '#shared/text/words';
import type { ExportError, ExportSource } from './exporter';

/** The map as it leaves the app: with its title, its sentence and its totals on top. */
export function pictureOfMap(analysis: Analysis, words: Words): Scene {
  return sceneOf(analysis, layOut(analysis, { heading: true }), words);
}

/** The picture that is asked for, by itself: it bears the day of the export at its foot. */
export function datedDrawingOf(source: ExportSource): Result<Scene, ExportError> {
  const drawn = drawingOf(source);
  const { date, words } = source;
  return drawn.ok && date !== null ? ok(withCaption(drawn.value, dayLine(date, words))) : drawn;
}

/** Width of a drawing in which time is width, in px. */
const width = 1400;

/** What is to be drawn: the map, or the picture that was asked for in its place. */
export function drawingOf({ analysis, words, drawn }: ExportSource): Result<Scene, ExportError> {
  if (drawn === undefined) return ok(pictureOfMap(analysis, words));
  const scene = timePictureOf(drawn, analysis, words);
  return scene === null ? fail({ kind: 'timesUnknown' }) : ok(scene);
}

function timePictureOf(kind: TimePictureKind, analysis: Analysis, words: Words): Scene | null {
  const picture = pictureOf(analysis, layOut(analysis), words);
  return timeScene(kind, picture, words.trueScale, { width, heading: true });
}
