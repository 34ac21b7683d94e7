import type { Scene } from '../picture/scene';

/** A table of texts. */
export interface ProposalTable {
  readonly label: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that names the row. */
  readonly named: number;
  /** The column of sentences, which needs room; -1 for none. */
  readonly wide: number;
}

/** One of several things of the same kind: what it is called, and what is to be said of it. */
export interface ProposalPoint {
  readonly name: string;
  readonly text: string;
}

export type ProposalPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What explains the part before it. */
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly ProposalPoint[] }
  | { readonly kind: 'table'; readonly table: ProposalTable }
  /** `current` is the picture of the map as it is: the one that may carry the map. */
  | { readonly kind: 'picture'; readonly label: string; readonly scene: Scene; readonly current: boolean };

/** What a sponsor is asked to approve, before any file format: a title, one sentence, and parts in order. */
export interface Proposal {
  readonly title: string;
  readonly sentence: string;
  readonly parts: readonly ProposalPart[];
}
