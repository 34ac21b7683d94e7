import type { FormatOf } from '../format';

/** The totals, steps, flows and findings as a workbook. */
export const xlsxFormat: FormatOf<'xlsx'> = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  carriesMap: false,
  loadReader: null,
  loadWriter: async () => (await import('./xlsxWriter')).xlsxWriter,
};
