import { encodeUtf8 } from '#shared/formats/utf8';
import { ok } from '#shared/model/result';
import type { Exporter } from './exporter';

/** Spreadsheets take a text for one of the last century unless it begins with this mark. */
const mark = '\uFEFF';

/** The steps as a table. */
export const csvExporter: Exporter = {
  kind: 'csv',
  carriesMap: false,
  async make({ analysis, date }) {
    const [{ writeCsv }, { improvementRemarks }] = await Promise.all([
      import('#shared/formats/csv/writeCsv'),
      import('#shared/formats/csv/improvementRemarks'),
    ]);
    const table = writeCsv(analysis.document, { date, remarks: improvementRemarks(analysis) });
    return ok({ bytes: encodeUtf8(mark + table), scale: 1 });
  },
};
