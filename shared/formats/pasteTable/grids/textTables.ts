import Papa from 'papaparse';
import { unescapeFormula } from '../../csv/escapeFormula';
import { headingOf } from '../../csv/headingLines';
import { readOutline } from '../../list/outline';
import type { PasteReader } from '../pasted';
import { knownHeadings } from '../words/readHeader';
import { gridLimits, gridOf, type PastedGrid } from './grid';

const separators = [';', ',', '|'] as const;

/** The line with which Excel is told the separator of a CSV file; it is no line of the table. */
const separatorLine = /^\uFEFF?sep=([;,|\t])(?:\r\n|\r|\n)/iu;

/** The table of a text whose cells are parted by tabs, as spreadsheets put it on the clipboard; null where there is none. */
function tabGrid(text: string): PastedGrid | null {
  const said = separatorLine.exec(text)?.[1] ?? '\t';
  return said === '\t' && text.includes('\t') ? grid(text, '\t') : null;
}

/**
 * The table of a text whose cells are parted by semicolons, commas or bars: the separator that makes the same
 * number of cells in most lines, unless a first line says it. Null where none of them does, so that a comma in a
 * sentence makes no table.
 */
function separatedGrid(text: string): PastedGrid | null {
  const said = separatorLine.exec(text)?.[1];
  if (said !== undefined) return grid(text, said);
  const top = text.slice(0, 50_000);
  const judged = separators.map((separator) => ({ separator, ...evenness(top, separator) }));
  const [best] = judged.sort((one, other) => other.share - one.share || other.cells - one.cells);
  if (best === undefined || best.share < 0.8 || best.cells < 2) return null;
  return grid(text, best.separator);
}

/** How many cells most lines have, and the share of the lines that have so many. */
function evenness(text: string, separator: string): { readonly share: number; readonly cells: number } {
  const lines = parsed(text, separator).filter((cells) => !isHeading(cells) && !isEmpty(cells));
  if (lines.length < 2) return { share: 0, cells: 0 };
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most = [0, 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  return { cells: most[0], share: most[1] / lines.length };
}

function grid(text: string, separator: string): PastedGrid | null {
  if (text.length > gridLimits.characters) return null;
  const all = parsed(text, separator);
  const lines = all.map((cells, index) => ({ row: index + 1, cells }));
  const first = lines.findIndex(({ cells }) => !isHeading(cells) && !isEmpty(cells));
  if (first < 0) return null;
  const before = lines.slice(0, first).filter(({ cells }) => isHeading(cells));
  const headings = before.flatMap(({ row, cells }) => headingOf(row, joined(cells, separator)) ?? []);
  const rows = lines.slice(first, first + gridLimits.rows).map(({ cells }) => cells);
  return gridOf(
    separator === '\t' ? 'tsv' : 'csv',
    rows.map((cells) => cells.map((cell) => ({ text: tidy(cell) }))),
    [],
    headings,
  );
}

function parsed(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(separatorLine, '').replace(/^\uFEFF/, ''), { delimiter }).data;
}

function isHeading([first = '']: readonly string[]): boolean {
  return /^\s*#\s*[\p{L}]/u.test(first) && first.includes(':');
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function joined(cells: readonly string[], separator: string): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).join(separator);
}

function tidy(cell: string): string {
  return unescapeFormula(cell).replace(/\r\n?/g, '\n').trim();
}

/** Cells parted by tabs. Word processors put a tab between bullet and text: that makes no table. */
export const readTabs: PasteReader = ({ text }) => {
  const outline = readOutline(text);
  const bulleted = outline?.marked === true && outline.lines.every((line) => !line.text.includes('\t'));
  const indented = text.split(/\r\n|\r|\n/).every((line) => !line.trim().includes('\t'));
  const grid = bulleted || indented ? null : tabGrid(text);
  return grid === null ? null : { kind: 'table', grid };
};

/** Cells parted by semicolons, commas or bars, which stand in lists too: under known headings, or three in a row. */
export const readSeparated: PasteReader = ({ text }) => {
  const grid = separatedGrid(text);
  if (grid === null) return null;
  const wide = (grid.rows[0]?.length ?? 0) >= 3 && grid.rows.length >= 3;
  const isTable = knownHeadings(grid) >= 2 || (wide && readOutline(text)?.marked !== true);
  return isTable ? { kind: 'table', grid } : null;
};
