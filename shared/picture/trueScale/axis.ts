import type { Calendar } from '../../model/calendar';
import type { Seconds } from '../../model/units';
import { secondsPerUnit } from '../../time/units';

/** Units that an axis counts in. */
export type AxisUnit = 's' | 'min' | 'h' | 'd' | 'w';

/** Marks on a time axis: every `every` units, `count` of them after the start. */
export interface Ticks {
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
