import type { PasteRefusal } from '../../file/pasted';
import type { ListOutline } from '../list/outline';
import type { Diagram } from '../mermaid/diagram';
import type { PastedGrid } from './grids/grid';

/** What the clipboard or a file offers, each form as far as it is there. */
export interface PastedContent {
  readonly text: string;
  readonly html: string;
}

/** What was pasted, before anything is decided about its meaning. */
export type Pasted =
  | { readonly kind: 'table'; readonly grid: PastedGrid }
  | { readonly kind: 'list'; readonly outline: ListOutline }
  | { readonly kind: 'diagram'; readonly diagram: Diagram }
  | { readonly kind: 'refused'; readonly refusal: PasteRefusal };

/** Recognises one kind of thing that people paste; null where the content is none of it. */
export type PasteReader = (content: PastedContent) => Pasted | null;
