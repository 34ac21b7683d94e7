import type { Meaning } from './choices';

/** What a person has to say before a paste can be taken. Columns count from 0. */
export type Question =
  /** No column names the steps. */
  | { readonly kind: 'noName' }
  /** The heading could mean several things (`Time`), or there is none and the cells do not tell. */
  | { readonly kind: 'unclearColumn'; readonly column: number }
  /** A column to the left means the same. */
  | { readonly kind: 'twice'; readonly column: number; readonly meaning: Meaning }
  /** Bare numbers without a unit. */
  | { readonly kind: 'unit'; readonly column: number }
  /** `sample` could be two numbers. */
  | { readonly kind: 'format'; readonly column: number; readonly sample: string }
  /** Shares are missing where an arrow of a diagram parts: they would all be taken at once. `step` is the name. */
  | { readonly kind: 'decision'; readonly step: string };
