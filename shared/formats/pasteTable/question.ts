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

/** Why nothing can be made of a paste, whatever a person would say about it. */
export type PasteRefusal =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooManySteps'; readonly limit: number }
  /** A table of which no row names a step. */
  | { readonly kind: 'noSteps' }
  /** A diagram of another kind than a flowchart. */
  | { readonly kind: 'otherDiagram'; readonly name: string }
  | { readonly kind: 'brokenDiagram'; readonly row: number; readonly text: string }
  /** Understood, but more than a map can hold. */
  | { readonly kind: 'notAMap'; readonly path: string };
