import type { DurationError } from '../../time/durationError';

/** Why a cell was not taken. It stays visible as it was pasted, and its value is unknown. */
export type CellProblem =
  | { readonly kind: 'notATime'; readonly error: DurationError }
  | { readonly kind: 'notANumber' | 'notAPercent' }
  /** More than 100 %. */
  | { readonly kind: 'overHundred' }
  /** A bare number, and nobody said in which unit. */
  | { readonly kind: 'unitMissing' }
  /** `1:30` in a column of minutes: minutes and seconds, or hours and minutes? */
  | { readonly kind: 'clockInUnit' }
  /** A date, or a time of day; spreadsheets make them of `3-5` and `1/2`. */
  | { readonly kind: 'date' }
  /** `#REF!`, `#NV`, `####`. */
  | { readonly kind: 'spreadsheetError' }
  /** Not written as the other numbers of its column are. */
  | { readonly kind: 'otherFormat' }
  /** Could be 1500 or 1.5. */
  | { readonly kind: 'ambiguousNumber' }
  /** 0.9 among percentages, or 1: a part of one, or one percent? */
  | { readonly kind: 'fractionOrPercent' }
  /** One figure for several steps. */
  | { readonly kind: 'merged' }
  | { readonly kind: 'notOneOf'; readonly allowed: readonly string[] }
  | { readonly kind: 'duplicateId' }
  | { readonly kind: 'unknownStep' | 'ambiguousStep'; readonly name: string }
  | { readonly kind: 'notAFlow' }
  | { readonly kind: 'reworkNeedsShare' }
  /** The lead time is not the other two together. */
  | { readonly kind: 'timesDisagree' };
