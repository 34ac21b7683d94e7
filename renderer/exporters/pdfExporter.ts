import { writeVsmap } from '#shared/file/writeVsmap';
import { fileName } from '#shared/formats/fileName';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';
import { interParts } from './interParts';
import { drawingOf } from './pictureOfMap';

/** The map as a document to print and to send. It opens again as the map. */
export const pdfExporter: Exporter = {
  kind: 'pdf',
  carriesMap: true,
  async make(source) {
    const { analysis, around, words, date, clean, progress } = source;
    const [{ writePdf }, fonts] = await Promise.all([import('#shared/formats/pdf/writePdf'), interParts()]);
    const drawn = drawingOf(source);
    if (!drawn.ok) return drawn;
    const { document } = analysis;
    const name = fileName(document.title, 'vsmap', words.exchange.unnamed);
    const bytes = await writePdf(analysis, words, {
      fonts,
      attached: clean === true ? null : { name, vsmap: writeVsmap(document, around) },
      drawn: drawn.value,
      date,
      ...(progress && { progress }),
    });
    return ok({ bytes, scale: 1 });
  },
};
