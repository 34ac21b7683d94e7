import { fail, ok } from '../../model/result';
import { datedDrawingOf } from '../drawing';
import { vsmapInside } from '../vsmap/vsmapWriter';
import type { FormatWriter } from '../write';
import { withMap } from './mapInPng';

/** The map as pixels, in the colours of print. */
export const pngWriter: FormatWriter = {
  async writeMap(map, { raster }) {
    const drawing = datedDrawingOf(map);
    if (!drawing.ok) return drawing;
    const made = await raster(drawing.value);
    if (made === null) return fail({ kind: 'notDrawn' });
    const vsmap = vsmapInside(map);
    return ok({ content: vsmap === null ? made.png : withMap(made.png, vsmap), scale: made.scale });
  },
};
