import type { FormatOf } from '../format';

/** A table of the steps, with separators between the cells. */
export const csvFormat: FormatOf<'csv'> = {
  id: 'csv',
  extensions: ['csv'],
  mediaType: 'text/csv',
  carriesMap: false,
  loadReader: async () => (await import('./csvReader')).csvReader,
  loadWriter: async () => (await import('./csvWriter')).csvWriter,
};
