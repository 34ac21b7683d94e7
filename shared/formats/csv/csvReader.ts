import type { CsvError } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { limits } from '../../schema/limits';
import type { FormatReader, OpenedMap } from '../format';
import { readSeparated } from '../pasteTable/grids/textTables';
import { mapOfTable, type TableMap } from '../stepsTable/mapOfTable';
import { hasHeader, hasOwnHeader, readTable } from './table';

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

/**
 * Reads a map from a text that is a table of its steps, one row each. Columns are known by their headers, with commas,
 * semicolons or tabs between the cells.
 */
export function readCsv(text: string, id: string): Result<TableMap, readonly CsvError[]> {
  if (text.length > limits.bytes) return fail([{ kind: 'tooLarge', limit: limits.bytes }]);
  const table = readTable(text);
  if (!table.ok) return table;
  const map = mapOfTable(table.value, id);
  if (!map.ok) return map;
  const { document, notices } = map.value;
  return ok({ document, notices: [...table.value.notices, ...notices] });
}
