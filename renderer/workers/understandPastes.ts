import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import type { Pasted, PastedContent } from '#shared/formats/pasteTable/pasted';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import { previewPaste, readPaste } from '#shared/formats/pasteTable/readPaste';
import type { LoadedFormat } from '#shared/formats/recognise';
import { analyse } from '#shared/metrics/analyse';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { standInFor } from '#shared/simulation/totals/reworkTotals';

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

/** Understands one paste after the other; what was read of the last one is kept for other choices about it. */
export function understandPastes(readers: readonly LoadedFormat[]): (request: PasteRequest) => PasteAnswer {
  let last: Pasted = readPaste({ text: '', html: '' }, readers);
  return ({ id, content, choices }) => {
    if (content !== null) last = readPaste(content, readers);
    const preview = previewPaste(last, choices);
    const analysis = preview.map === null ? null : analyse(preview.map);
    const totals = analysis === null ? null : headlineTotals(analysis, standInFor(analysis));
    const leadTime = totals?.leadTime.value ?? null;
    const processTime = totals?.processTime.value ?? null;
    return { id, understood: { preview, leadTime, processTime } };
  };
}
