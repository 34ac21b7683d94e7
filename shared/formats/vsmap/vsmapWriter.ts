import { writeVsmap } from '../../file/writeVsmap';
import { ok } from '../../model/result';
import type { FormatWriter } from '../write';

/** The map itself. */
export const vsmapWriter: FormatWriter = {
  async writeMap({ analysis, around }) {
    return ok({ content: writeVsmap(analysis.document, around), scale: 1 });
  },
};
