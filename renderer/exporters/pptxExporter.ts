import { ok } from '#shared/model/result';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';
import type { Exporter } from './exporter';

/** The improvement proposal as slides. */
export const pptxExporter: Exporter = {
  kind: 'pptx',
  carriesMap: false,
  async make({ analysis }) {
    const [{ proposalOf }, { writePptx }] = await Promise.all([
      import('#shared/proposal/proposalOf'),
      import('#shared/formats/pptx/writePptx'),
    ]);
    const said = words(currentLocale());
    return ok({ bytes: await writePptx(proposalOf(analysis, said), said), scale: 1 });
  },
};
