import type { FormatOf } from '../format';

/** A list in plain text. */
export const listFormat: FormatOf<'txt'> = {
  id: 'txt',
  extensions: ['txt'],
  mediaType: 'text/plain',
  carriesMap: false,
  loadReader: async () => (await import('./listReader')).listReader,
  loadWriter: null,
};
