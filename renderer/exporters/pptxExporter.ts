import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The improvement proposal as slides. */
export const pptxExporter: Exporter = {
  kind: 'pptx',
  carriesMap: false,
  async make({ analysis, words, date }) {
    const [{ proposalOf }, { writePptx }] = await Promise.all([
      import('#shared/proposal/proposalOf'),
      import('#shared/formats/pptx/writePptx'),
    ]);
    const proposal = proposalOf(analysis, words, { date, plan: null });
    return ok({ bytes: await writePptx(proposal, words), scale: 1 });
  },
};
