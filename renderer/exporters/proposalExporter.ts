import { writeVsmap } from '#shared/file/writeVsmap';
import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The improvement proposal of the map as a page that stands by itself. It opens again as the map. */
export const proposalExporter: Exporter = {
  kind: 'html',
  carriesMap: true,
  async make({ analysis, around, words, clean }) {
    const { writeProposal } = await import('#shared/formats/html/writeProposal');
    const vsmap = clean === true ? null : writeVsmap(analysis.document, around);
    return ok({ bytes: encodeUtf8(writeProposal(analysis, words, vsmap)), scale: 1 });
  },
};
