import { writeVsmap } from '#shared/file/writeVsmap';
import { fileName } from '#shared/formats/fileName';
import { ok } from '#shared/model/result';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';
import type { Exporter } from './exporter';
import { interParts } from './interParts';

/** The map as a document to print and to send. It opens again as the map. */
export const pdfExporter: Exporter = {
  kind: 'pdf',
  carriesMap: true,
  async make({ analysis, around, drawn, clean }) {
    const [{ writePdf }, fonts] = await Promise.all([import('#shared/formats/pdf/writePdf'), interParts()]);
    const { document } = analysis;
    const said = words(currentLocale());
    const name = fileName(document.title, 'vsmap', said.exchange.unnamed);
    const bytes = await writePdf(analysis, said, {
      fonts,
      attached: clean === true ? null : { name, vsmap: writeVsmap(document, around) },
      ...(drawn === undefined ? {} : { drawn: drawn.scene }),
    });
    return ok({ bytes, scale: 1 });
  },
};
