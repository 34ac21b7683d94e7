import type { Pasted } from '#shared/formats/pasteTable/pasted';
import { previewPaste, readPaste } from '#shared/formats/pasteTable/readPaste';
import type { LoadedFormat } from '#shared/formats/recognise';
import { analyse } from '#shared/metrics/analyse';
import { headlineTotals } from '#shared/simulation/headlineTotals';
import { standInFor } from '#shared/simulation/reworkTotals';
import type { PasteRequest, UnderstoodPaste } from './pasteMessages';

/** Understands one paste after the other; what was read of the last one is kept for other choices about it. */
export function understandPastes(
  readers: readonly LoadedFormat[],
): (request: PasteRequest) => UnderstoodPaste {
  let last: Pasted = readPaste({ text: '', html: '' }, readers);
  return ({ content, choices }) => {
    if (content !== null) last = readPaste(content, readers);
    const preview = previewPaste(last, choices);
    const analysis = preview.map === null ? null : analyse(preview.map);
    const totals = analysis === null ? null : headlineTotals(analysis, standInFor(analysis));
    return {
      preview,
      leadTime: totals?.leadTime.value ?? null,
      processTime: totals?.processTime.value ?? null,
    };
  };
}
