import type { Seconds } from '../model/units';

interface Sized<U> {
  readonly unit: U;
  readonly size: Seconds;
}

interface Term<U> {
  readonly count: number;
  readonly unit: U;
}

/** A leading count from here on is hard to grasp (2904 min), so a smaller first unit is not tried. */
const hardToGrasp = 100;
/** First nothing may be lost, then half a percent, then whatever it takes. */
const tolerances = [1e-9, 0.005, Number.POSITIVE_INFINITY];

/**
 * A duration as whole numbers of at most two units, `6 d 7 h`. The largest first unit wins with which nothing
 * is lost; 55 h of 8 h a day are 6 d 7 h and not 1 w 1 d, which would drop the hours. Where every choice loses
 * something, the largest first unit that loses at most half a percent wins.
 *
 * @param size at least 1 s
 * @param units from the largest to the smallest, ending in seconds
 */
export function nearestTwoUnits<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<U>[] {
  const fitting = units.filter((unit) => unit.size <= size * (1 + 1e-9));
  const candidates = fitting
    .map((lead, index) => ({ lead, terms: twoTerms(size, fitting.slice(index)) }))
    .filter(({ lead }, index) => index === 0 || size / lead.size < hardToGrasp);
  for (const tolerance of tolerances) {
    const found = candidates.find(({ terms }) => Math.abs(lengthOf(terms) - size) <= size * tolerance);
    if (found !== undefined) return found.terms.map(({ count, unit }) => ({ count, unit: unit.unit }));
  }
  return [];
}

/** Whole counts from the largest unit down; the second count that is not zero is rounded and ends it. */
function twoTerms<U>(size: Seconds, units: readonly Sized<U>[]): readonly Term<Sized<U>>[] {
  const [lead, ...smaller] = units;
  if (lead === undefined) return [];
  if (smaller.length === 0) return [{ count: Math.round(size / lead.size), unit: lead }];
  const count = Math.floor(size / lead.size + 1e-9);
  const rest = size - count * lead.size;
  const second = smaller.find((unit) => rest / unit.size >= 1 - 1e-9);
  if (second === undefined) return [{ count, unit: lead }];
  const secondCount = Math.round(rest / second.size);
  return secondCount * second.size >= lead.size
    ? [{ count: count + 1, unit: lead }]
    : [
        { count, unit: lead },
        { count: secondCount, unit: second },
      ];
}

function lengthOf<U>(terms: readonly Term<Sized<U>>[]): Seconds {
  return terms.reduce((sum, { count, unit }) => sum + count * unit.size, 0);
}
