import type { CsvError, CsvNotice } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { markdownGrid } from '../pasteTable/grids/markdownGrid';
import { readHeader } from '../pasteTable/words/readHeader';
import { columnNames, columnOf, type StepsColumn } from '../stepsTable/columns';
import { mapOfTable, type Table, type TableMap, tableFaults } from '../stepsTable/mapOfTable';
import { plainMarkdown } from './markdownText';

/**
 * The map in the table of steps of a Markdown text, by the rules of the steps table: nothing is guessed at. Headings may be
 * in any language that tables are read in; the title is that of the text. Null where there is no such table.
 */
export function readMarkdownTable(text: string, id: string): Result<TableMap, readonly CsvError[]> | null {
  const [header = [], ...rows] = markdownGrid(text)?.rows ?? [];
  const titles = header.map((cell) => cell.text);
  const columns = titles.map(columnUnder);
  if (!columns.some((column) => column?.name === 'name')) return null;
  const title = plainMarkdown(/^#[ \t]+(.*)$/m.exec(text)?.[1] ?? '').trim();
  const table: Table = {
    headings: [{ row: 1, key: 'title', value: title }],
    headerRow: 1,
    columns,
    rows: rows
      .map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.text) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
  const faults = tableFaults(table);
  if (faults.length > 0) return fail(faults);
  const map = mapOfTable(table, id);
  if (!map.ok) return map;
  const unknown = titles.flatMap((name, at): CsvNotice[] =>
    columns[at] === null && name !== '' ? [{ kind: 'unknownColumn', name }] : [],
  );
  return ok({ document: map.value.document, notices: [...unknown, ...map.value.notices] });
}

function columnUnder(title: string): StepsColumn | null {
  const { meaning, unit } = readHeader(title);
  const name = columnNames.find((one) => one === meaning);
  return name === undefined ? columnOf(title) : { name, unit };
}
