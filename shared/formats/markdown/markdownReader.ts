import type { CsvError, CsvNotice } from '../../file/csvError';
import { fail, ok, type Result } from '../../model/result';
import { longestPicture } from '../../picture/svg/mapElement';
import type { FormatReader } from '../format';
import { markdownGrid } from '../pasteTable/grids/markdownGrid';
import { isOfSteps, readHeader } from '../pasteTable/words/readHeader';
import { columnNames, columnOf, type StepsColumn } from '../stepsTable/columns';
import { mapOfTable, type Table, type TableMap, tableFaults } from '../stepsTable/mapOfTable';
import { openCarried } from '../vsmap/vsmapReader';
import { hasMapComment, mapOfMarkdown } from './mapInMarkdown';
import { plainMarkdown } from './markdownText';

/** A Markdown text that carries its map. Of others the table is read. */
export const markdownReader: FormatReader = {
  mostBytes: longestPicture,
  map: {
    recognises: ({ text }) => text !== null && hasMapComment(text),
    read: ({ text }) => openCarried(mapOfMarkdown(text ?? ''), 'md'),
  },
  steps: {
    read({ text }) {
      const grid = markdownGrid(text);
      return grid === null ? null : { kind: 'table', grid };
    },
    isSure: isOfSteps,
    exact(text, id) {
      const read = readMarkdownTable(text, id);
      if (!read?.ok) return null;
      return { ...read.value, source: 'md', readOnly: false, around: {}, vsmap: null };
    },
  },
};

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
