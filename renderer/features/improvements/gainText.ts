import type { Calendar } from '#shared/model/calendar';
import type { ImprovementGain, MetricGain } from '#shared/scenario/planGains';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';

/** A change of a time with its sign, `−1 w 3 d`; nothing and not known in words. */
export function gainText(seconds: number | null, calendar: Calendar, words: Words): string {
  const { gain } = words.improvement;
  if (seconds === null) return gain.unknown;
  if (seconds === 0) return gain.noChange;
  const { less, more } = words.number;
  const size = formatDuration(Math.abs(seconds), calendar, 'exact', words.locale);
  return seconds < 0 ? less(size) : more(size);
}

/** The gain that counts for an improvement: in the plan, or on its own where it is left out. */
export function ownGain(gain: ImprovementGain, of: 'lead' | 'labour'): number | null {
  const figures: MetricGain = gain[of];
  return gain.included ? figures.inPlan : figures.alone;
}
