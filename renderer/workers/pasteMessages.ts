import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';

/** Something pasted, to be understood with what a person has said about it so far. */
export interface PasteRequest {
  /** Grows with every request; only the answer to the last one counts. */
  readonly id: number;
  /** Null: the content of the request before. */
  readonly content: PastedContent | null;
  readonly choices: PasteChoices;
}

/** How something pasted is understood, with the totals of the map that it would be. */
export interface UnderstoodPaste {
  readonly preview: PastePreview;
  /** Seconds of working time; null where they are not known. */
  readonly leadTime: number | null;
  readonly processTime: number | null;
}

export interface PasteAnswer {
  readonly id: number;
  readonly understood: UnderstoodPaste;
}
