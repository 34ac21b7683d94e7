import { ok } from '#shared/model/result';
import { words } from '#shared/text/words';
import { currentLocale } from '../ui/language';
import type { Exporter } from './exporter';

/** The totals, steps, flows and findings as a workbook. */
export const xlsxExporter: Exporter = {
  kind: 'xlsx',
  carriesMap: false,
  async make({ analysis }) {
    const { writeXlsx } = await import('#shared/formats/xlsx/writeXlsx');
    return ok({ bytes: writeXlsx(analysis, words(currentLocale())), scale: 1 });
  },
};
