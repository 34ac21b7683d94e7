import type { Analysis } from '#shared/metrics/analyse';
import { type Picture, pictureOf } from '#shared/picture/picture';
import type { Scene } from '#shared/picture/scene';
import { sentenceOf } from '#shared/picture/trueScale/sentence';
import { timelineOf } from '#shared/picture/trueScale/timeline';
import { type TimePictureOptions, trueScaleScene } from '#shared/picture/trueScale/trueScaleScene';
import { rankedWaits, waitsSentence } from '#shared/picture/trueScale/waits';
import { waitsScene } from '#shared/picture/trueScale/waitsScene';
import type { Words } from '#shared/text/words';
import { layoutOf } from '../../editor/layoutOf';
import type { MapPictureKind } from '../../editor/mapShows';

/** A picture in which time is width. */
export type TimePictureKind = Exclude<MapPictureKind, 'map'>;

function prepared(analysis: Analysis, words: Words): Picture {
  return pictureOf(analysis, layoutOf(analysis), words);
}

/** The drawing, the same on the screen and in files; null while the times that decide the lead time are not known. */
export function timeScene(
  kind: TimePictureKind,
  analysis: Analysis,
  words: Words,
  options: TimePictureOptions,
): Scene | null {
  const draw = kind === 'waits' ? waitsScene : trueScaleScene;
  return draw(prepared(analysis, words), words.trueScale, options);
}

/** Width of a drawing that leaves the app, in px. */
const exportWidth = 1400;

/** The drawing as it leaves the app, with title and sentence. */
export function exportedScene(kind: TimePictureKind, analysis: Analysis, words: Words): Scene | null {
  return timeScene(kind, analysis, words, { width: exportWidth, heading: true });
}

/** What the drawing says, in one sentence. */
export function timeSentence(kind: TimePictureKind, analysis: Analysis, words: Words): string {
  const picture = prepared(analysis, words);
  if (kind === 'waits') {
    const waits = rankedWaits(picture);
    return waits === null ? words.trueScale.notKnown : waitsSentence(picture, words.trueScale, waits);
  }
  const timeline = timelineOf(analysis, picture.layout);
  return timeline === null ? words.trueScale.notKnown : sentenceOf(picture, words.trueScale, timeline);
}
