import { stepTimes } from '../../metrics/stream/stepTimes';
import { stepInCurrentState, struck } from '../changes/changeTabs';
import { halfBox } from '../layout/grid';
import { waitBox } from '../layout/layout';
import { nameOf, type Picture, waitOf } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { polygon, putText, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { triangle } from './symbols';

const smallest = 16;
const growth = 16;

/** How high above the arrow the triangle stands, as what waits does on value stream maps. */
export const waitRise = 10;
/** How far below the arrow the time stands; without an arrow between them it comes nearer to its triangle. */
const timeBelow = 22;
const timeBelowNone = 8;

const lineHeight = 12;

/** `4 d 7 h` as one line a unit: a number and its unit stay together. */
export function unitsOf(time: string): readonly string[] {
  const [, ...units] = /^(\S+\s\S+)\s(.+)$/u.exec(time) ?? [];
  return units.length === 0 ? [time] : units;
}

/** The triangle in front of a step with the time that items wait there; null where nothing waits. */
export function waitGroup(picture: Picture, index: number): SceneGroup | null {
  const step = picture.analysis.document.steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const wait = waitOf(picture.analysis, index);
  const old = oldWait(picture, index, wait);
  if (wait === 0 && old === null) return null;
  const box = waitBox(picture.layout, index);
  const x = box.x + box.width / 2;
  const axis = (picture.layout.y[index] ?? 0) + halfBox;
  const timeY = axis + (hasArrow(picture, index) ? timeBelow : timeBelowNone);
  const name = nameOf(picture, index);
  const group = { key: `wait:${step.id}`, kind: 'wait', of: step.id, box } as const;
  const shapes: Shape[] = [];
  if (wait === 0) {
    shapes.push({ ...polygon(standing(x, axis - waitRise, smallest), 'none', 'muted', 1), dashed: true });
    shapes.push(...struck(x, timeY, old ?? '', styles.waitOld));
    return { ...group, label: picture.words.change.noWaitLabel(name, old ?? ''), shapes };
  }
  if (wait === null) {
    shapes.push(polygon(standing(x, axis - waitRise, smallest), 'surface', 'muted', 1.2));
    shapes.push(textShape(x, timeY, picture.words.unknown, styles.waitUnknown));
    return { ...group, label: picture.words.waitUnknownLabel(name), shapes };
  }
  const width = smallest + 2 * Math.round((growth / 2) * Math.sqrt(wait / picture.widestWait));
  const time = picture.time(wait);
  shapes.push(polygon(standing(x, axis - waitRise, width), 'waitHatch', 'wait', 1.4));
  const room = box.width - 2;
  const { size, weight } = styles.wait;
  const lines = textWidth(time, size, weight) <= room ? [time] : unitsOf(time);
  for (const [row, line] of lines.entries())
    putText(shapes, x, timeY + row * lineHeight, line, styles.wait, room);
  if (old !== null) shapes.push(...struck(x, timeY + lines.length * lineHeight, old, styles.waitOld));
  return { ...group, label: picture.words.waitLabel(name, picture.spokenTime(wait)), shapes };
}

/** What the wait is today, where an improvement changes it to `wait`; null where it does not. */
function oldWait(picture: Picture, index: number, wait: number | null): string | null {
  const before = stepInCurrentState(picture, picture.analysis.document.steps[index]?.id);
  if (before === null) return null;
  const times = stepTimes(before, picture.analysis.document.calendar);
  if (times.wait === null || times.cadenceWait === null) return null;
  const old = times.wait + times.cadenceWait;
  return old === wait || old === 0 ? null : picture.time(old);
}

/** A triangle with the middle of its base at a place. */
function standing(x: number, base: number, width: number) {
  return triangle({ x, y: base - Math.round(width * 0.44) }, width);
}

/** Whether something leads into the step: a flow, or the supplier. */
function hasArrow({ analysis, layout }: Picture, index: number): boolean {
  const { inStart } = analysis.graph.forward;
  return layout.start === index || inStart[index] !== inStart[index + 1];
}
