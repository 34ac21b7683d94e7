import { ok } from '../../model/result';
import type { FormatWriter } from '../write';
import { improvementRemarks } from './improvementRemarks';
import { writeCsv } from './writeCsv';

/** The steps as a table. */
export const csvWriter: FormatWriter = {
  async writeMap({ analysis, date }, { tableMark }) {
    const table = writeCsv(analysis.document, { date, remarks: improvementRemarks(analysis) });
    return ok({ content: tableMark + table, scale: 1 });
  },
};
