import type { CsvError } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { limits } from '../../schema/limits';
import { mapOfTable, type TableMap } from '../stepsTable/mapOfTable';
import { readTable } from './table';

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
