import { writeVsmap } from '#shared/file/writeVsmap';
import { withMap } from '#shared/formats/png/mapInPng';
import { ok } from '#shared/model/result';
import { palettes } from '#shared/picture/palette';
import type { Exporter } from './exporter';
import { datedDrawingOf } from './pictureOfMap';
import { rasterise } from './rasterise';

/** The map as pixels, in the colours of print. It opens again as the map. */
export const pngExporter: Exporter = {
  kind: 'png',
  carriesMap: true,
  async make(source) {
    const { analysis, around, clean } = source;
    const drawn = datedDrawingOf(source);
    if (!drawn.ok) return drawn;
    const made = await rasterise(drawn.value, palettes.print);
    if (!made.ok || clean === true) return made;
    const { bytes, scale } = made.value;
    return ok({ bytes: withMap(bytes, writeVsmap(analysis.document, around)), scale });
  },
};
