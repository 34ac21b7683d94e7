import type { FormatOf } from '../format';

/** A page that carries its map; of other pages the tables are read. */
export const htmlFormat: FormatOf<'html'> = {
  id: 'html',
  extensions: ['html', 'htm'],
  mediaType: 'text/html',
  carriesMap: true,
  loadReader: async () => (await import('./htmlReader')).htmlReader,
  loadWriter: async () => (await import('./htmlWriter')).htmlWriter,
};
