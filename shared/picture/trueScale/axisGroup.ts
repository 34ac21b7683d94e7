import type { Calendar } from '../../model/calendar';
import type { Seconds } from '../../model/units';
import { formatDuration } from '../../text/formatDuration';
import { secondsPerUnit } from '../../time/units';
import type { Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { line, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { placeOf, type TimeScale } from './scale';

/** Units that an axis counts in. */
type AxisUnit = 's' | 'min' | 'h' | 'd' | 'w';

/** Marks on a time axis: every `every` units, `count` of them after the start. */
interface Ticks {
  readonly unit: AxisUnit;
  readonly every: number;
  /** Length of a unit in the calendar of the map. */
  readonly size: Seconds;
  readonly count: number;
}

const round: readonly (readonly [AxisUnit, readonly number[]])[] = [
  ['s', [1, 5, 15, 30]],
  ['min', [1, 5, 15, 30]],
  ['h', [1, 2, 4]],
  ['d', [1, 2]],
  ['w', [1, 2, 4, 8, 13, 26, 52]],
];

/** The finest round ticks that are at least `least` px apart on an axis of `width` px. */
export function ticksOf(lead: Seconds, width: number, calendar: Calendar, least: number): Ticks {
  const apart = (length: Seconds) => (length / lead) * width;
  for (const [unit, counts] of round) {
    const size = secondsPerUnit(unit, calendar);
    for (const every of counts) {
      if (apart(every * size) >= least)
        return { unit, every, size, count: Math.floor(lead / (every * size)) };
    }
  }
  const size = secondsPerUnit('w', calendar);
  let every = 52;
  while (apart(every * size) < least) every *= 2;
  return { unit: 'w', every, size, count: Math.floor(lead / (every * size)) };
}

/** Least distance of two ticks, in px. */
const least = 84;

/** The axis of time from the request on, in round units, with the lead time at its end. */
export function axisGroup(
  picture: Picture,
  scale: TimeScale,
  top: number,
): { readonly group: SceneGroup; readonly bottom: number } {
  const { calendar } = picture.analysis.document;
  const { words, left, width, lead } = scale;
  const right = left + width;
  const y = top + 8;
  const level = [
    { x: left, y },
    { x: right, y },
  ];
  const shapes: Shape[] = [line(level, 'muted', 1)];
  const tick = (x: number, length: number) => {
    const plumb = [
      { x, y: y - length / 2 },
      { x, y: y + length / 2 },
    ];
    shapes.push(line(plumb, 'muted', 1));
  };
  tick(left, 12);
  tick(right, 12);
  const end = formatDuration(lead, calendar, 'long', picture.locale);
  const endStart = right - textWidth(end, styles.tickEnd.size, styles.tickEnd.weight) - 10;
  let free = left + textWidth(words.request, styles.tickStart.size, styles.tickStart.weight) + 10;
  const { unit, every, size, count } = ticksOf(lead, width, calendar, least);
  const labels: Shape[] = [];
  for (let number = 1; number <= count; number++) {
    const x = placeOf(scale, number * every * size);
    tick(x, 8);
    const says = words.tick[unit](number * every);
    const half = textWidth(says, styles.tick.size, styles.tick.weight) / 2;
    if (x - half < free || x + half > endStart) continue;
    labels.push(textShape(x, y + 24, says, styles.tick));
    free = x + half + 10;
  }
  shapes.push(textShape(left, y + 24, words.request, styles.tickStart), ...labels);
  shapes.push(textShape(right, y + 24, end, styles.tickEnd));
  const box = { x: left, y: top, width, height: 36 };
  return {
    group: { key: 'ladder:axis', kind: 'ladder', of: null, label: words.axisLabel(end), box, shapes },
    bottom: y + 32,
  };
}
