import { writeVsmap } from '#shared/file/writeVsmap';
import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The map as a Markdown document with a flowchart. It opens again as the map. */
export const markdownExporter: Exporter = {
  kind: 'md',
  carriesMap: true,
  async make({ analysis, around, words, date, clean }) {
    const { writeMarkdown } = await import('#shared/formats/markdown/writeMarkdown');
    const vsmap = clean === true ? null : writeVsmap(analysis.document, around);
    return ok({ bytes: encodeUtf8(writeMarkdown(analysis, words, vsmap, date)), scale: 1 });
  },
};
