import type { Amount, AmountPart } from './duration';
import type { DurationError } from './durationError';
import { largestValue, type TimeUnit, timeUnits } from './units';

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
