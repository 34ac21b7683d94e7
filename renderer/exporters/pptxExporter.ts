import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The improvement proposal as slides. */
export const pptxExporter: Exporter = {
  kind: 'pptx',
  carriesMap: false,
  async make({ analysis, words }) {
    const [{ proposalOf }, { writePptx }] = await Promise.all([
      import('#shared/proposal/proposalOf'),
      import('#shared/formats/pptx/writePptx'),
    ]);
    return ok({ bytes: await writePptx(proposalOf(analysis, words), words), scale: 1 });
  },
};
