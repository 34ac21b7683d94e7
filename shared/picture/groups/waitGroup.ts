import { halfBox } from '../layout/grid';
import { waitBox } from '../layout/layout';
import { nameOf, type Picture, waitOf } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { polygon, text } from '../shapes';
import { fitText } from '../text/fitText';
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
  if (wait === null) {
    const shapes: Shape[] = [
      { ...polygon(triangle(centre, smallest), 'surface', 'muted', 1.2), dashed: true },
      text(centre.x, centre.y + 30, picture.words.unknown, 11, {
        weight: 600,
        anchor: 'middle',
        fill: 'muted',
      }),
    ];
    return { ...group, label: picture.words.waitUnknownLabel(name), shapes };
  }
  const width = smallest + growth * Math.sqrt(wait / picture.widestWait);
  const time = picture.time(wait);
  const fitted = fitText(time, { width: box.width - 4, size: 11, weight: 600, lines: 1 });
  const full = fitted.full === undefined ? {} : { full: fitted.full };
  return {
    ...group,
    label: picture.words.waitLabel(name, time),
    shapes: [
      { ...polygon(triangle(centre, width), 'waitHatch', 'wait', 1.4), radius: 1 },
      text(centre.x, centre.y + 30, fitted.lines[0] ?? '', 11, {
        weight: 600,
        anchor: 'middle',
        fill: 'wait',
        ...full,
      }),
    ],
  };
}
