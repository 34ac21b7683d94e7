import type { PasteRefusal } from '../../file/pasted';
import type { Outline } from '../list/outline';
import type { Diagram } from '../mermaid/diagram';
import { type Choices, noChoices } from './choices';
import type { Grid } from './grid';

/** What the clipboard or a file offers, each form as far as it is there. */
export interface PastedContent {
  readonly text: string;
  readonly html: string;
}

/** What was pasted, before anything is decided about its meaning. */
export type Pasted =
  | { readonly kind: 'table'; readonly grid: Grid }
  | { readonly kind: 'list'; readonly outline: Outline }
  | { readonly kind: 'diagram'; readonly diagram: Diagram }
  | { readonly kind: 'refused'; readonly refusal: PasteRefusal };

/** Recognises one kind of thing that people paste; null where the content is none of it. */
export type PasteReader = (content: PastedContent) => Pasted | null;

/** How the ways out of a decision without shares are taken; null: that has to be said. */
export type Decisions = 'even' | 'parallel' | null;

/** Everything a person can decide about a paste. */
export interface PasteChoices extends Choices {
  readonly decisions: Decisions;
}

export const noPasteChoices: PasteChoices = { ...noChoices, decisions: null };
