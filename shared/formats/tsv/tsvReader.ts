import { limits } from '../../schema/limits';
import type { FormatReader } from '../format';
import { readTabs } from '../pasteTable/grids/textTables';

export const tsvReader: FormatReader = {
  mostBytes: limits.bytes,
  map: null,
  steps: { read: readTabs },
};
