import type { Words } from '../../text/words';
import type { Picture } from '../picture';
import type { Scene, SceneGroup } from '../scene';
import { axisGroup } from './axisGroup';
import { besideGroups } from './besideGroups';
import { pathGroups } from './pathGroups';
import { edge } from './scale';
import { sentenceOf } from './sentence';
import { timelineOf } from './timeline';
import { titleGroup } from './titleGroup';

/** How large the picture is to be, and whether it says by itself what it shows. */
export interface TimePictureOptions {
  /** In px. */
  readonly width: number;
  /** Room for it in px, where it is to fill some: the true-scale view has a higher bar then. */
  readonly height?: number;
  /** With title and sentence on top: for pictures that leave the app. */
  readonly heading: boolean;
}

const lowestBar = 64;
const highestBar = 168;

/**
 * The stream with every step and wait as wide as the time it takes: the critical path as one bar, what runs beside it
 * below, over an axis of time. Groups have the keys of the map (`step:id`, `wait:id`), so that one picture can turn
 * into the other. Null while the lead time is not known.
 */
export function trueScaleScene(
  picture: Picture,
  words: Words['trueScale'],
  { width, height: room = 0, heading }: TimePictureOptions,
): Scene | null {
  const timeline = timelineOf(picture.analysis, picture.layout);
  if (timeline === null) return null;
  const groups: SceneGroup[] = [];
  let top = 8;
  if (heading) {
    groups.push(titleGroup(picture, sentenceOf(picture, words, timeline), width));
    top = 80;
  }
  const scale = { words, left: edge, width: width - 2 * edge, lead: timeline.lead };
  const barHeight = Math.min(highestBar, Math.max(lowestBar, Math.round(room * 0.3)));
  const path = pathGroups(picture, timeline.path, scale, { top, height: barHeight });
  const beside = besideGroups(picture, timeline.beside, scale, path.bottom);
  const axis = axisGroup(picture, scale, beside.bottom + 12);
  groups.push(...path.groups, ...beside.groups, axis.group);
  return { width, height: axis.bottom + 8, groups };
}
