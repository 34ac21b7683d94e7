import type { Seconds } from '../model/units';

interface Sized<U> {
  readonly unit: U;
  readonly size: Seconds;
}

interface Term<U> {
  readonly count: number;
  readonly unit: U;
}

/** What a calendar of thirds of an hour leaves behind in a sum of seconds; far below a second. */
const noise = 1e-6;

/**
 * A duration as whole numbers of at most two neighbouring units, the second rounded: 55 h of 8 h a day are 1 w 2 d.
 * The first unit is the largest of which there is at least one, after rounding: 4 d 7 h 59 min 40 s are 1 w, never
 * 4 d 8 h. The result is the nearest that can be written so, hence at most half of the second unit away.
 *
 * @param size at least 1 s
 * @param units from the largest to the smallest, ending in seconds
 */
export function nearestTwoUnits<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<U>[] {
  const lead = units.findIndex((unit) => unit.size <= size + noise);
  const [larger, first, second] = [units[lead - 1], units[lead], units[lead + 1]];
  if (first === undefined) return [];
  const { count, rest } = nearest(size, first.size, second?.size ?? first.size);
  const rounded = count * first.size + rest * (second?.size ?? 0);
  if (larger !== undefined && rounded > larger.size - noise) return [{ count: 1, unit: larger.unit }];
  return [
    { count, unit: first.unit },
    ...(second === undefined || rest === 0 ? [] : [{ count: rest, unit: second.unit }]),
  ];
}

/** As {@link nearestTwoUnits}, but never more than the duration: what a lower bound is written as. */
export function floorTwoUnits<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<U>[] {
  const lead = units.findIndex((unit) => unit.size <= size + noise);
  const [first, second] = [units[lead], units[lead + 1]];
  if (first === undefined) return [];
  const count = Math.floor((size + noise) / first.size);
  const terms = [{ count, unit: first.unit }];
  if (second === undefined) return terms;
  const rest = Math.floor((Math.max(0, size - count * first.size) + noise) / second.size);
  return rest === 0 ? terms : [...terms, { count: rest, unit: second.unit }];
}

/** So many of the first unit, and of the second what comes nearest; a second that fills a first counts as one. */
function nearest(
  size: Seconds,
  first: Seconds,
  second: Seconds,
): { readonly count: number; readonly rest: number } {
  if (first === second) return { count: Math.round(size / first), rest: 0 };
  const count = Math.floor((size + noise) / first);
  const left = Math.max(0, size - count * first);
  const below = Math.floor((left + noise) / second);
  const above = (below + 1) * second;
  if (above > first - noise) {
    return first - left <= left - below * second ? { count: count + 1, rest: 0 } : { count, rest: below };
  }
  return { count, rest: above - left <= left - below * second ? below + 1 : below };
}
