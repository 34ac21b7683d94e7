import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** The totals, steps, flows and findings as a workbook. */
export const xlsxExporter: Exporter = {
  kind: 'xlsx',
  carriesMap: false,
  async make({ analysis, words, date }) {
    const { writeXlsx } = await import('#shared/formats/xlsx/writeXlsx');
    return ok({ bytes: writeXlsx(analysis, words, date), scale: 1 });
  },
};
