import { ok } from '../../model/result';
import { palettes } from '../../picture/palette';
import { writeSvg } from '../../picture/svg/writeSvg';
import { datedDrawingOf } from '../drawing';
import { vsmapInside } from '../vsmap/vsmapWriter';
import type { FormatWriter } from '../write';

/** The map as vectors with text as text, in the colours of print: it ends up in documents. */
export const svgWriter: FormatWriter = {
  async writeMap(map) {
    const drawing = datedDrawingOf(map);
    if (!drawing.ok) return drawing;
    const { analysis, words } = map;
    const title = analysis.document.title || words.picture.untitled;
    const vsmap = vsmapInside(map);
    const content = writeSvg(drawing.value, palettes.print, { title, ...(vsmap !== null && { vsmap }) });
    return ok({ content, scale: 1 });
  },
};
