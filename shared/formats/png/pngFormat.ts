import type { FormatOf } from '../format';

/** A picture in pixels that carries its map. */
export const pngFormat: FormatOf<'png'> = {
  id: 'png',
  extensions: ['png'],
  mediaType: 'image/png',
  carriesMap: true,
  loadReader: async () => (await import('./pngReader')).pngReader,
  loadWriter: async () => (await import('./pngWriter')).pngWriter,
};
