import { writeVsmap } from '#shared/file/writeVsmap';
import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The improvement proposal of the map as a page that stands by itself. It opens again as the map. */
export const proposalExporter: Exporter = {
  kind: 'html',
  carriesMap: true,
  async make({ analysis, around, words, date, clean }) {
    const [{ proposalOf }, { writeProposal }] = await Promise.all([
      import('#shared/proposal/proposalOf'),
      import('#shared/formats/html/writeProposal'),
    ]);
    const proposal = proposalOf(analysis, words, { date, plan: null });
    const vsmap = clean === true ? null : writeVsmap(analysis.document, around);
    return ok({ bytes: encodeUtf8(writeProposal(proposal, words, vsmap)), scale: 1 });
  },
};
