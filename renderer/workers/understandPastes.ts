import type { Pasted } from '#shared/formats/pasteTable/pasted';
import { propose, readPaste } from '#shared/formats/pasteTable/readPaste';
import { analyse } from '#shared/metrics/analyse';
import { headlineTotals } from '#shared/simulation/headlineTotals';
import type { PasteRequest, UnderstoodPaste } from './pasteMessages';

/** Understands one paste after the other; what was read of the last one is kept for other choices about it. */
export function understandPastes(): (request: PasteRequest) => UnderstoodPaste {
  let last: Pasted = readPaste({ text: '', html: '' });
  return ({ content, choices }) => {
    if (content !== null) last = readPaste(content);
    const proposal = propose(last, choices);
    const analysis = proposal.map === null ? null : analyse(proposal.map);
    const totals = analysis === null ? null : headlineTotals(analysis);
    return {
      proposal,
      leadTime: totals?.leadTime.value ?? null,
      processTime: totals?.processTime.value ?? null,
    };
  };
}
