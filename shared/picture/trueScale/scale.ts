import type { Seconds } from '../../model/units';
import type { Words } from '../../text/words';

/** Free space around the drawing. */
export const edge = 24;

/** How times become places. */
export interface TimeScale {
  readonly words: Words['trueScale'];
  readonly left: number;
  /** Of `lead`, in px. */
  readonly width: number;
  readonly lead: Seconds;
}

/** Where a moment stands. Two decimals: a step of an hour in a year is still as wide as it should be. */
export function placeOf({ left, width, lead }: TimeScale, time: Seconds): number {
  return left + Math.round((time / lead) * width * 100) / 100;
}
