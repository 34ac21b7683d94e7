import { writeVsmap } from '#shared/file/writeVsmap';
import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The map as a page that stands by itself. It opens again as the map. */
export const htmlExporter: Exporter = {
  kind: 'html',
  carriesMap: true,
  async make({ analysis, around, words, date, clean }) {
    const { writeHtml } = await import('#shared/formats/html/writeHtml');
    const vsmap = clean === true ? null : writeVsmap(analysis.document, around);
    return ok({ bytes: encodeUtf8(writeHtml(analysis, words, vsmap, date)), scale: 1 });
  },
};
