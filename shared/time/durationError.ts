import { fail } from '../model/result';
import type { TimeUnit } from './units';

/** Why a text is no duration. `at` is the index in the text (UTF-16) where the trouble begins. */
export type DurationError = { readonly at: number } & (
  | { readonly kind: 'empty' }
  /** Longer than any sensible duration; `limit` is the most characters that are read. */
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'numberExpected' }
  | { readonly kind: 'negative' }
  /** More digits than a number can carry. */
  | { readonly kind: 'tooManyDigits'; readonly limit: number }
  /** `1.5.2`, `1.000,5` */
  | { readonly kind: 'twoSeparators' }
  /** `1,500` and `1 500` could be thousands. */
  | { readonly kind: 'thousandsSeparator' }
  | { readonly kind: 'unitMissing' }
  | { readonly kind: 'unknownUnit'; readonly found: string }
  /** A capital `M` alone: minutes or months? */
  | { readonly kind: 'ambiguousUnit'; readonly found: string }
  | { readonly kind: 'unitRepeated'; readonly unit: TimeUnit }
  /** `4h 2d`: `unit` is larger than `after`, which stands before it. */
  | { readonly kind: 'unitOrder'; readonly unit: TimeUnit; readonly after: TimeUnit }
  | { readonly kind: 'tooLarge'; readonly unit: TimeUnit; readonly limit: number }
  /** The minutes or seconds behind a colon or an hour are not 00 to 59. */
  | { readonly kind: 'clock' }
  /** An ISO 8601 duration that ends too early or names its parts in the wrong order. */
  | { readonly kind: 'iso' }
  /** `1d/3d`: slashes part three amounts. */
  | { readonly kind: 'threeAmounts' }
  /** The amount at `at` is smaller than the one before it. */
  | { readonly kind: 'rangeOrder' }
  | { readonly kind: 'unexpected'; readonly found: string }
);

/** A refusal because of the character at `at`. */
export function unexpected(text: string, at: number) {
  return fail<DurationError>({
    kind: 'unexpected',
    at,
    found: String.fromCodePoint(text.codePointAt(at) ?? 32),
  });
}
