import type { Words } from '../../text/words';
import { nameOf, type Picture } from '../picture';
import type { Scene, SceneGroup, Shape } from '../scene';
import { putText } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { axisGroup } from './axisGroup';
import { rowsFor } from './labels';
import { pathGroups } from './pathGroups';
import { edge, placeOf, type TimeScale } from './scale';
import { stretchGroup } from './stretchGroup';
import { type Stretch, sentenceOf, timelineOf } from './timeline';
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

const mostRows = 6;
const height = 20;
const pitch = 30;
const widestName = 220;

/** The steps beside the critical path, below it at the time when they happen, as many as six rows hold. */
function besideGroups(
  picture: Picture,
  beside: readonly (readonly Stretch[])[],
  scale: TimeScale,
  top: number,
): { readonly groups: readonly SceneGroup[]; readonly bottom: number } {
  const style = styles.besideName;
  const right = scale.left + scale.width;
  const wanted = beside.map((stretches) => {
    const first = stretches[0] as Stretch;
    const from = placeOf(scale, first.from);
    const to = Math.max(placeOf(scale, stretches.at(-1)?.to ?? first.to), from + 1);
    const name = nameOf(picture, first.step);
    const width = Math.min(widestName, textWidth(name, style.size, style.weight) + 1);
    // The name stands behind its bar, or in front of one that ends at the border.
    const behind = to + 8 + width <= right;
    const span = behind ? { from, to: to + 8 + width } : { from: from - 8 - width, to };
    return { stretches, name, width, x: behind ? to + 8 : from - 8 - width, span };
  });
  const order = wanted.map((_, index) => index);
  order.sort((one, other) => (wanted[one]?.span.from ?? 0) - (wanted[other]?.span.from ?? 0));
  const rows = rowsFor(
    order.map((index) => wanted[index]?.span ?? { from: 0, to: 0 }),
    mostRows,
  );
  const groups: SceneGroup[] = [];
  let used = 0;
  for (const [turn, index] of order.entries()) {
    const row = rows[turn] ?? -1;
    const item = wanted[index];
    if (row < 0 || item === undefined) continue;
    used = Math.max(used, row + 1);
    const y = top + 8 + row * pitch;
    const { stretches, name, x, width } = item;
    for (const stretch of stretches) groups.push(stretchGroup(picture, stretch, scale, { y, height }));
    const shapes: Shape[] = [];
    if (x >= scale.left) putText(shapes, x, y + 14, name, style, width);
    const id = picture.analysis.document.steps[stretches[0]?.step ?? -1]?.id ?? '';
    const box = { x, y, width, height };
    if (shapes.length > 0)
      groups.push({ key: `mark:name:${id}`, kind: 'mark', of: id, label: name, box, shapes });
  }
  if (beside.length === 0) return { groups, bottom: top };
  const y = top + 8 + used * pitch + 12;
  const drawn = rows.filter((row) => row >= 0).length;
  const says = scale.words.beside(drawn, beside.length - drawn);
  const box = { x: scale.left, y: y - 12, width: scale.width, height: 16 };
  const shapes: Shape[] = [];
  putText(shapes, scale.left, y, says, styles.ladderSentence, scale.width);
  return {
    groups: [...groups, { key: 'mark:beside', kind: 'mark', of: null, label: says, box, shapes }],
    bottom: y + 4,
  };
}
