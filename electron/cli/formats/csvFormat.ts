import { limits } from '#shared/file/limits';
import { improvementRemarks } from '#shared/formats/csv/improvementRemarks';
import { readCsv } from '#shared/formats/csv/readCsv';
import { writeCsv } from '#shared/formats/csv/writeCsv';
import { fail, ok } from '#shared/model/result';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { words } from '#shared/text/words';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';

const { csv } = words(spokenLocale());

/** A table of the steps, as spreadsheets read and write it. */
export const csvFormat: MapFormat = {
  name: 'csv',
  extension: '.csv',
  mostBytes: limits.bytes,
  looksLike: (text) => /^(?!\s*[{[<]).*[,;\t]/mu.test(text.slice(0, 10_000)),
  read: (text, id) => {
    const read = readCsv(text, id);
    if (!read.ok) return fail(read.error.map(csv.error));
    const { document, notices } = read.value;
    return ok({ document, readOnly: false, around: {}, notices: notices.map(csv.notice) });
  },
  vsmapText: () => null,
  carriesMap: false,
  write: ({ document }, { date }) =>
    writeCsv(document, { date, remarks: improvementRemarks(analyseWhole(document)) }),
};
