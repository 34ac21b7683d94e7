import type { Calendar } from '#shared/model/calendar';
import type { Seconds } from '#shared/model/units';
import type { ImprovementGain } from '#shared/scenario/planGains';
import { durationColumn } from '#shared/text/durationColumn';
import type { Words } from '#shared/text/words';

/** Writes changes of times that are compared with each other, all in one unit. */
export type GainText = (seconds: Seconds | null) => string;

/** Changes with their sign, `−8 d`; nothing and not known in words. */
export function gainTexts(gains: readonly (Seconds | null)[], calendar: Calendar, words: Words): GainText {
  const { gain } = words.improvement;
  const { less, more } = words.number;
  const time = durationColumn(
    gains.flatMap((one) => one ?? []),
    calendar,
    words.locale,
  );
  return (seconds) => {
    if (seconds === null) return gain.unknown;
    if (seconds === 0) return gain.noChange;
    const size = time(Math.abs(seconds));
    return seconds < 0 ? less(size) : more(size);
  };
}

/** The gain that counts for an improvement: in the plan, or on its own where it is left out. */
export function ownGain(gain: ImprovementGain, of: 'lead' | 'labour'): Seconds | null {
  const figures = gain[of];
  return gain.included ? figures.inPlan : figures.alone;
}
