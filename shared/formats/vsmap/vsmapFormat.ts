import type { FormatOf } from '../format';

/** The map file itself. */
export const vsmapFormat: FormatOf<'vsmap'> = {
  id: 'vsmap',
  extensions: ['vsmap'],
  mediaType: 'application/json',
  carriesMap: false,
  loadReader: async () => (await import('./vsmapReader')).vsmapReader,
  loadWriter: async () => (await import('./vsmapWriter')).vsmapWriter,
};
