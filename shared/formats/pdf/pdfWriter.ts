import { ok } from '../../model/result';
import { drawingOf } from '../drawing';
import { vsmapAttached } from '../vsmap/vsmapWriter';
import type { ProposalWriter } from '../write';
import { writePdf } from './writePdf';
import { writeProposalPdf } from './writeProposalPdf';

/** The map and its improvement proposal as documents to print, to send and to sign. */
export const pdfWriter: ProposalWriter = {
  async writeMap(map, tools) {
    // The map itself is laid out for its page; another picture is as it is.
    const drawn = map.drawn === undefined ? null : drawingOf(map);
    if (drawn?.ok === false) return drawn;
    const { analysis, words, date, progress } = map;
    const content = await writePdf(analysis, words, {
      fonts: await tools.fonts(),
      attached: vsmapAttached(map),
      ...(drawn && { drawn: drawn.value }),
      date,
      ...(progress && { progress }),
    });
    return ok({ content, scale: 1 });
  },
  async writeProposal(proposal, map, tools) {
    const { words, progress } = map;
    const fonts = await tools.fonts();
    const attached = vsmapAttached(map);
    const content = await writeProposalPdf(proposal, words, {
      fonts,
      attached,
      ...(progress && { progress }),
    });
    return ok({ content, scale: 1 });
  },
};
