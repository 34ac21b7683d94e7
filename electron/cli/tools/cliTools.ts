import type { WritingTools } from '#shared/formats/write';

/** What it takes to write files without a browser. Few files need it, so it is loaded when one does. */
export const cliTools: WritingTools = {
  fonts: async () => (await import('./interFiles')).inlinedInter,
  raster: async (scene) => (await import('./rasterise')).rasteriseInWasm(scene),
  tableMark: '',
};
