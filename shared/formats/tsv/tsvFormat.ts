import type { FormatOf } from '../format';

/** A table of another program, with tabs between the cells. */
export const tsvFormat: FormatOf<'tsv'> = {
  id: 'tsv',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  carriesMap: false,
  loadReader: async () => (await import('./tsvReader')).tsvReader,
  loadWriter: null,
};
