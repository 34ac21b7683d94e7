import { halfBox } from '../layout/grid';
import { waitBox } from '../layout/layout';
import { nameOf, type Picture, waitOf } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { polygon, putText, text } from '../shapes';
import { styles } from '../styles';
import { triangle } from './symbols';

const smallest = 16;
const growth = 16;

/** The triangle in front of a step with the time that items wait there; null where nothing waits. */
export function waitGroup(picture: Picture, index: number): SceneGroup | null {
  const step = picture.analysis.document.steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const wait = waitOf(picture.analysis, index);
  if (wait === 0) return null;
  const box = waitBox(picture.layout, index);
  const centre = { x: box.x + box.width / 2, y: (picture.layout.y[index] ?? 0) + halfBox };
  const name = nameOf(picture, index);
  const group = { key: `wait:${step.id}`, kind: 'wait', of: step.id, box } as const;
  const shapes: Shape[] = [];
  if (wait === null) {
    shapes.push(polygon(triangle(centre, smallest), 'surface', 'muted', 1.2));
    shapes.push(text(centre.x, centre.y + 30, picture.words.unknown, styles.waitUnknown));
    return { ...group, label: picture.words.waitUnknownLabel(name), shapes };
  }
  const width = smallest + 2 * Math.round((growth / 2) * Math.sqrt(wait / picture.widestWait));
  const time = picture.time(wait);
  shapes.push(polygon(triangle(centre, width), 'waitHatch', 'wait', 1.4));
  putText(shapes, centre.x, centre.y + 30, time, styles.wait, box.width - 2, 2, 12);
  return { ...group, label: picture.words.waitLabel(name, picture.spokenTime(wait)), shapes };
}
