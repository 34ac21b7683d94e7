import type { Calendar } from '../model/calendar';
import type { Seconds } from '../model/units';
import type { Amount, AmountPart } from './duration';
import type { DurationError } from './durationError';
import { largestValue, secondsPerUnit, type TimeUnit, timeUnits } from './units';

/** Why `value` of `unit` cannot follow a term in `after`, or cannot be so much; `null` when it can. */
export function checkPart(
  after: TimeUnit | null,
  value: number,
  unit: TimeUnit,
  numberAt: number,
  unitAt: number,
): DurationError | null {
  if (after === unit) return { kind: 'unitRepeated', at: unitAt, unit };
  if (after !== null && timeUnits.indexOf(unit) < timeUnits.indexOf(after)) {
    return { kind: 'unitOrder', at: unitAt, unit, after };
  }
  const limit = largestValue[unit];
  return value > limit ? { kind: 'tooLarge', at: numberAt, unit, limit } : null;
}

/** Leaves out terms of 0 unless nothing else is there. */
export function tidy(parts: readonly AmountPart[]): Amount {
  const filled = parts.filter((part) => part.value > 0);
  return filled.length > 0 ? filled : parts.slice(0, 1);
}

/** Half of the one and half of the other, unit by unit, so that no calendar is needed. */
export function midpoint(low: Amount, high: Amount): Amount {
  const parts = timeUnits
    .filter((unit) => [...low, ...high].some((part) => part.unit === unit))
    .map((unit) => ({ unit, value: countOf(low, unit) / 2 + countOf(high, unit) / 2 }));
  return tidy(parts);
}

/**
 * Whether `a` is more than `b` in every calendar there can be. Hours are comparable with minutes, and weeks
 * with calendar days (7 cd = 1 w by definition); how days, weeks and months compare is up to the calendar.
 */
export function surelyLonger(a: Amount, b: Amount): boolean {
  const differences = comparable(a).map((value, index) => value - (comparable(b)[index] ?? 0));
  return differences.every((value) => value >= 0) && differences.some((value) => value > 0);
}

function comparable(amount: Amount): readonly number[] {
  const clock = countOf(amount, 'h') * 3600 + countOf(amount, 'min') * 60 + countOf(amount, 's');
  const wall = countOf(amount, 'w') * 7 + countOf(amount, 'cd');
  return [clock, countOf(amount, 'd'), wall, countOf(amount, 'mo')];
}

function countOf(amount: Amount, unit: TimeUnit): number {
  return amount.find((part) => part.unit === unit)?.value ?? 0;
}

/** The working time of an amount in a calendar. */
export function durationSeconds(amount: Amount, calendar: Calendar): Seconds {
  return amount.reduce((sum, part) => sum + part.value * secondsPerUnit(part.unit, calendar), 0);
}
