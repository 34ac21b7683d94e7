import type { TimeUnit } from './units';

/** One term of an amount: so many of a unit. */
export interface AmountPart {
  /** At least 0 and finite. */
  readonly value: number;
  readonly unit: TimeUnit;
}

/**
 * A length of time as it was said (`2d 4h`): terms from the largest unit to the smallest, each unit once,
 * never empty. Terms of value 0 are left out unless the whole amount is 0. Seconds need a calendar.
 */
export type Amount = readonly AmountPart[];

/** What a person said about a time: that it is unknown, or one amount, or a range with its most likely amount. */
export type Duration = { readonly kind: 'unknown' } | KnownDuration;

/** A point value has the same amount three times. */
export interface KnownDuration {
  readonly kind: 'amount';
  /** Said to be a rough guess (`~3d`). */
  readonly rough: boolean;
  readonly low: Amount;
  /** The most likely amount; of a range given by its two ends the middle. */
  readonly likely: Amount;
  readonly high: Amount;
}

/** The same terms in the same order. */
export function sameAmount(a: Amount, b: Amount): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => part.unit === b[index]?.unit && part.value === b[index]?.value)
  );
}
