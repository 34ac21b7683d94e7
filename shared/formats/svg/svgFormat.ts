import type { FormatOf } from '../format';

/** A drawing that carries its map. */
export const svgFormat: FormatOf<'svg'> = {
  id: 'svg',
  extensions: ['svg'],
  mediaType: 'image/svg+xml',
  carriesMap: true,
  loadReader: async () => (await import('./svgReader')).svgReader,
  loadWriter: async () => (await import('./svgWriter')).svgWriter,
};
