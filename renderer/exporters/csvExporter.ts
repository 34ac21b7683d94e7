import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** Spreadsheets take a text for one of the last century unless it begins with this mark. */
const mark = '\uFEFF';

/** The steps as a table. */
export const csvExporter: Exporter = {
  kind: 'csv',
  carriesMap: false,
  async make({ analysis }) {
    const { writeCsv } = await import('#shared/formats/csv/writeCsv');
    return ok({ bytes: encodeUtf8(mark + writeCsv(analysis.document)), scale: 1 });
  },
};
