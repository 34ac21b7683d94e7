import { fail, ok } from '../../model/result';
import { limits } from '../../schema/limits';
import type { FormatReader, OpenedMap } from '../format';
import { readSeparated } from '../pasteTable/grids/textTables';
import type { TableMap } from '../stepsTable/mapOfTable';
import { readCsv } from './readCsv';
import { hasHeader, hasOwnHeader } from './table';

/** A table of steps as this program writes it. Those of others, with headings of their own, are looked at first. */
export const csvReader: FormatReader = {
  mostBytes: limits.bytes,
  map: {
    recognises: ({ text }) => text !== null && hasOwnHeader(text),
    read({ text }, id) {
      if (text === null) return fail({ kind: 'unknownContent' });
      const read = readCsv(text, id);
      return read.ok ? ok(opened(read.value)) : fail({ kind: 'table', source: 'csv', errors: read.error });
    },
  },
  steps: {
    read: readSeparated,
    exact(text, id) {
      const read = hasHeader(text) ? readCsv(text, id) : null;
      return read?.ok ? opened(read.value) : null;
    },
  },
};

function opened(map: TableMap): OpenedMap {
  return { ...map, source: 'csv', readOnly: false, around: {}, vsmap: null };
}
