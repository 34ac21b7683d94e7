import type { Words } from '../../text/words';
import type { Picture } from '../picture';
import type { Scene } from '../scene';
import { sentenceOf, timelineOf } from './timeline';
import { type TimePictureOptions, trueScaleScene } from './trueScaleScene';
import { rankedWaits, waitsSentence } from './waits';
import { waitsScene } from './waitsScene';

/** A picture in which time is width: the stream true to scale, or its waits from the longest. */
export type TimePictureKind = 'trueScale' | 'waits';

/** The drawing, the same on the screen and in files; null while the times that decide the lead time are not known. */
export function timeScene(
  kind: TimePictureKind,
  picture: Picture,
  words: Words['trueScale'],
  options: TimePictureOptions,
): Scene | null {
  const draw = kind === 'waits' ? waitsScene : trueScaleScene;
  return draw(picture, words, options);
}

/** What the drawing says, in one sentence. */
export function timeSentence(kind: TimePictureKind, picture: Picture, words: Words['trueScale']): string {
  if (kind === 'waits') {
    const waits = rankedWaits(picture);
    return waits === null ? words.notKnown : waitsSentence(picture, words, waits);
  }
  const timeline = timelineOf(picture.analysis, picture.layout);
  return timeline === null ? words.notKnown : sentenceOf(picture, words, timeline);
}
