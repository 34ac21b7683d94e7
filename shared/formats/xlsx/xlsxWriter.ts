import { ok } from '../../model/result';
import type { FormatWriter } from '../write';
import { writeXlsx } from './writeXlsx';

/** The totals, steps, flows and findings as a workbook. */
export const xlsxWriter: FormatWriter = {
  async writeMap({ analysis, words, date }) {
    return ok({ content: writeXlsx(analysis, words, date), scale: 1 });
  },
};
