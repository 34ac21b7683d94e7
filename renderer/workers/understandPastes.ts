import type { Pasted } from '#shared/formats/pasteTable/pasted';
import { propose, readPaste } from '#shared/formats/pasteTable/readPaste';
import { analyse } from '#shared/metrics/analyse';
import { leadTime } from '#shared/metrics/leadTime';
import { processTime } from '#shared/metrics/processTime';
import type { PasteRequest, UnderstoodPaste } from './pasteMessages';

/** Understands one paste after the other; what was read of the last one is kept for other choices about it. */
export function understandPastes(): (request: PasteRequest) => UnderstoodPaste {
  let last: Pasted = readPaste({ text: '', html: '' });
  return ({ content, choices }) => {
    if (content !== null) last = readPaste(content);
    const proposal = propose(last, choices);
    const analysis = proposal.map === null ? null : analyse(proposal.map);
    return {
      proposal,
      leadTime: analysis === null ? null : leadTime.measure(analysis).value,
      processTime: analysis === null ? null : processTime.measure(analysis).value,
    };
  };
}
