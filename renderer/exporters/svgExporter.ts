import { writeVsmap } from '#shared/file/writeVsmap';
import { ok } from '#shared/model/result';
import { palettes } from '#shared/picture/palette';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import type { Exporter } from './exporter';
import { pictureOfMap } from './pictureOfMap';

/** The map as vectors with text as text, in the colours of print. It opens again as the map. */
export const svgExporter: Exporter = {
  kind: 'svg',
  async make({ analysis, around }) {
    const { document } = analysis;
    const svg = writeSvg(pictureOfMap(analysis), palettes.print, {
      title: document.title,
      vsmap: writeVsmap(document, around),
    });
    return ok({ bytes: new TextEncoder().encode(svg), scale: 1 });
  },
};
