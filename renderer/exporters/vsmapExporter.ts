import { writeVsmap } from '#shared/file/writeVsmap';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The map itself. */
export const vsmapExporter: Exporter = {
  kind: 'vsmap',
  carriesMap: false,
  async make({ analysis, around }) {
    const text = writeVsmap(analysis.document, around);
    return ok({ bytes: new TextEncoder().encode(text), scale: 1 });
  },
};
