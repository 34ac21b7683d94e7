import type { WritingTools } from '#shared/formats/write';
import { palettes } from '#shared/picture/palette';
import { documentFonts } from './documentFonts';
import { rasterise } from './rasterise';

/** What it takes to write files in a browser: in a worker as in the window. */
export const browserTools: WritingTools = {
  fonts: documentFonts,
  raster: (scene) => rasterise(scene, palettes.print),
  // Spreadsheets take a text for one of the last century unless it begins with this mark.
  tableMark: '\uFEFF',
};
