import { writeVsmap } from '#shared/file/writeVsmap';
import { ok } from '#shared/model/result';
import { palettes } from '#shared/picture/palette';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import type { Exporter } from './exporter';
import { datedDrawingOf } from './pictureOfMap';

/** The map as vectors with text as text, in the colours of print. It opens again as the map. */
export const svgExporter: Exporter = {
  kind: 'svg',
  carriesMap: true,
  async make(source) {
    const { analysis, around, clean } = source;
    const drawn = datedDrawingOf(source);
    if (!drawn.ok) return drawn;
    const { document } = analysis;
    const svg = writeSvg(drawn.value, palettes.print, {
      title: document.title,
      ...(clean === true ? {} : { vsmap: writeVsmap(document, around) }),
    });
    return ok({ bytes: bytesOf(svg), scale: 1 });
  },
};

/** In UTF-8. Writing into memory that is there takes browsers two thirds of the time that `encode` takes. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(text.length * 3);
  return room.slice(0, new TextEncoder().encodeInto(text, room).written);
}
