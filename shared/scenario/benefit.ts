import { itemsPerMonth } from '../metrics/capacity/workingTime';
import type { Improvement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { Seconds } from '../model/units';

const secondsPerHour = 3600;
const monthsPerYear = 12;

/** What is not known that the benefit needs. */
export type BenefitNeed = 'labourRate' | 'demand' | 'labour';

/** What improvements are worth in money, with all that it is worked out from, so that the formula can be shown. */
export interface Benefit {
  /** Hours of labour saved per item; below 0 where it takes more. Null is not known. */
  readonly hoursPerItem: number | null;
  readonly itemsPerMonth: number | null;
  /** What an hour costs, in the currency of the map. */
  readonly rate: number | null;
  /** A year; null while one of the three above is not known. */
  readonly perYear: number | null;
  /** Person-days and money of the improvements that say them, added up. */
  readonly effortDays: number;
  readonly spend: number;
  /** `effortDays` at the rate, and `spend`; null while the rate is not known and there is effort. */
  readonly cost: number | null;
  /** Improvements that say neither effort nor cost: they count as nothing in `cost`. */
  readonly withoutCost: number;
  /** Months until the benefit has brought in the cost; null where it never does, or that is not known. */
  readonly paybackMonths: number | null;
  readonly needs: readonly BenefitNeed[];
}

/**
 * Benefit a year = labour saved per item x items a month x 12 x labour rate; cost = person-days x hours of a day x rate +
 * money spent; payback = cost / benefit a year x 12. Shorter lead time is worth something too, but nobody knows how much:
 * it is not counted.
 *
 * @param labour change of everybody's work per item, with rework, in seconds; a fall is negative, null is not known
 */
export function benefitOf(
  { money, demand, calendar }: Pick<MapDocument, 'money' | 'demand' | 'calendar'>,
  improvements: readonly Pick<Improvement, 'effortDays' | 'cost'>[],
  labour: Seconds | null,
): Benefit {
  const rate = money?.labourRate ?? null;
  const items = itemsPerMonth({ demand, calendar });
  const hoursPerItem = labour === null ? null : -labour / secondsPerHour;
  const perYear =
    hoursPerItem === null || items === null || rate === null
      ? null
      : hoursPerItem * items * monthsPerYear * rate;
  const effortDays = improvements.reduce((sum, one) => sum + (one.effortDays ?? 0), 0);
  const spend = improvements.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  const cost =
    rate === null && effortDays > 0 ? null : effortDays * calendar.hoursPerDay * (rate ?? 0) + spend;
  const needs: readonly BenefitNeed[] = [
    ...(rate === null ? (['labourRate'] as const) : []),
    ...(items === null ? (['demand'] as const) : []),
    ...(labour === null ? (['labour'] as const) : []),
  ];
  return {
    hoursPerItem,
    itemsPerMonth: items,
    rate,
    perYear,
    effortDays,
    spend,
    cost,
    withoutCost: improvements.filter((one) => one.effortDays === null && one.cost === null).length,
    paybackMonths:
      cost === null || perYear === null || perYear <= 0 ? null : (cost / perYear) * monthsPerYear,
    needs,
  };
}
