import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import type { MapTarget } from '../model/planning';
import { formatDay } from '../text/formatDay';
import { formatMetric } from '../text/formatMetric';
import { formatPoints } from '../text/formatNumber';
import type { Words } from '../text/words';
import { outcomeBetterWhen, outcomeName, outcomeUnit } from './outcomeMetric';

/** Whether the target of a map is reached, and by how much not, in the metric's unit (above 0). */
export type TargetReach =
  | { readonly kind: 'reached' }
  | { readonly kind: 'missed'; readonly missing: number }
  /** The figure is not known, or neither way is better. */
  | { readonly kind: 'unknown' };

/** @param then the target's metric with the plan carried out; null is not known. */
export function targetReach({ metric, value }: MapTarget, then: number | null): TargetReach {
  const wanted = outcomeBetterWhen(metric);
  if (then === null || wanted === null) return { kind: 'unknown' };
  const missing = wanted === 'lower' ? then - value : value - then;
  // A target as typed and a figure as summed up may differ by the rounding of a sum.
  const noise = 1e-9 * Math.max(Math.abs(then), Math.abs(value));
  return missing <= noise ? { kind: 'reached' } : { kind: 'missed', missing };
}

/** How much is missing to a target, in its metric's unit; of a share in points. */
export function missingText(
  { metric }: MapTarget,
  missing: number,
  calendar: Calendar,
  locale: Locale,
): string {
  const unit = outcomeUnit(metric);
  return unit === 'share'
    ? formatPoints(missing, locale)
    : formatMetric(unit, missing, calendar, locale, 'long');
}

/** The same in a sentence, with the day where there is one. */
export function targetSentence(
  target: MapTarget,
  then: number | null,
  calendar: Calendar,
  words: Words,
): string {
  const { locale } = words;
  const said = words.ask.target;
  const name = outcomeName(target.metric, words);
  const unit = outcomeUnit(target.metric);
  const told = (value: number) => formatMetric(unit, value, calendar, locale, 'long');
  const reach = targetReach(target, then);
  const sentence =
    reach.kind === 'unknown' || then === null
      ? said.unknown(name, told(target.value))
      : reach.kind === 'reached'
        ? said.reached(name, told(then), told(target.value))
        : said.missed(
            name,
            told(then),
            told(target.value),
            missingText(target, reach.missing, calendar, locale),
          );
  return target.date === null ? sentence : said.by(sentence, formatDay(target.date, locale));
}
