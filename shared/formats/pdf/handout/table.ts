import type { Shape } from '../../../picture/scene';
import { line } from '../../../picture/shapes';
import type { ProposalTable } from '../../../proposal/proposal';
import { type ColumnNeed, columnWidths } from '../../../proposal/tables/columnWidths';
import type { Piece, Strip, Tag } from './strip';
import { type TextType, textLine } from './type';
import { widestLine, widestWord, wrapText } from './wrapText';

/** Every column finds its width by what stands in it. */
export type DocumentTable = Pick<ProposalTable, 'header' | 'rows' | 'named'>;

/** Space between the text of one column and that of the next, and above and below the text of a row. */
const gutter = 12;
const padding = 4;

/** The sizes in which a table is set: the first in which no word has to be broken, else the last. */
const sizes = [9, 8, 7, 6] as const;

/** Titles of columns are smaller than what stands below them, which matters more. */
const titlePart = 0.9;

/** No column wants more for itself, in sizes of its letters: long texts are read in several lines. */
const widest = 47;
/** A word that is wider is broken. */
const widestWhole = 13;
/** A name of a row is not broken into more lines than it takes at this width. */
const namedLeast = 14;

/** A row with more lines is divided. */
const mostLines = 24;

/** A table as strips, one a row, with its header on every page. */
export function tableStrips(table: DocumentTable, width: number): readonly Strip[] {
  const room = width - gutter * (table.header.length - 1);
  const needs = needsOf(table);
  const least = sum(needs.map((need) => need.least));
  const size = sizes.find((one) => least * one <= room) ?? Math.min(...sizes);
  const sized = needs.map((need) => ({ least: need.least * size + 1, most: need.most * size + 1 }));
  const widths = columnWidths(sized, room);
  const tag: Tag = { role: 'Table', within: null };
  const header = headerStrip(table.header, widths, width, typeOf(size * titlePart, 600, 'muted'), tag);
  const rows = table.rows.flatMap((cells) => rowStrips(cells, table.named, widths, width, size, tag));
  return [{ ...header, leads: true }, ...rows.map((row) => ({ ...row, header }))];
}

function typeOf(size: number, weight: 400 | 600, fill: 'ink' | 'muted'): TextType {
  return { size, weight, fill, line: Math.round(size * 1.35) };
}

/** What the columns need at size 1. */
function needsOf({ header, rows, named }: DocumentTable): readonly ColumnNeed[] {
  return header.map((title, column) => {
    const head = { size: titlePart, weight: 600 } as const;
    const type = { size: 1, weight: column === named ? 600 : 400 } as const;
    let least = widestWord(title, head);
    let most = widestLine(title, head);
    for (const row of rows) {
      least = Math.max(least, widestWord(row[column] ?? '', type));
      most = Math.max(most, widestLine(row[column] ?? '', type));
    }
    const whole = Math.max(Math.min(least, widestWhole), column === named ? Math.min(most, namedLeast) : 0);
    return { least: whole, most: Math.max(whole, Math.min(most, widest)) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function headerStrip(
  titles: readonly string[],
  widths: readonly number[],
  width: number,
  type: TextType,
  within: Tag,
): Strip {
  const cells = titles.map((title, column) => wrapText(title, widths[column] ?? 0, type));
  const lines = Math.max(...cells.map(({ length }) => length));
  const height = lines * type.line + padding;
  // Titles of one line stand at the foot of the header, next to what they name.
  const row: Tag = { role: 'TR', within };
  const pieces = cells.map(
    (wrapped, column): Piece => ({
      tag: { role: 'TH', within: row, scope: 'Column' },
      shapes: cellShapes(wrapped, leftOf(widths, column), (lines - wrapped.length) * type.line, type),
    }),
  );
  return { height: height + 1, pieces: [...pieces, { tag: null, shapes: [rule(width, height, 1)] }] };
}

function rowStrips(
  cells: readonly string[],
  named: number,
  widths: readonly number[],
  width: number,
  size: number,
  within: Tag,
): readonly Strip[] {
  const types = cells.map((_, column) => typeOf(size, column === named ? 600 : 400, 'ink'));
  const wrapped = cells.map((cell, column) =>
    wrapText(cell, widths[column] ?? 0, types[column] ?? typeOf(size, 400, 'ink')),
  );
  const lines = wrapped.reduce((most, { length }) => Math.max(most, length), 1);
  const { line: lineHeight } = typeOf(size, 400, 'ink');
  const row: Tag = { role: 'TR', within };
  const tags = cells.map(
    (_, column): Tag =>
      column === named ? { role: 'TH', within: row, scope: 'Row' } : { role: 'TD', within: row },
  );
  return Array.from({ length: Math.ceil(lines / mostLines) }, (_, part) => {
    const from = part * mostLines;
    const height = 2 * padding + Math.min(mostLines, lines - from) * lineHeight;
    const pieces = wrapped.map((all, column): Piece => {
      const shown = all.slice(from, from + mostLines);
      const type = types[column] ?? typeOf(size, 400, 'ink');
      return { tag: tags[column] ?? null, shapes: cellShapes(shown, leftOf(widths, column), padding, type) };
    });
    const end: Piece = { tag: null, shapes: [rule(width, height, 0.5)] };
    return { height, pieces: from + mostLines < lines ? pieces : [...pieces, end] };
  });
}

function cellShapes(lines: readonly string[], x: number, top: number, type: TextType): readonly Shape[] {
  return lines.flatMap((text, at) => (text === '' ? [] : [textLine(text, x, top + at * type.line, type)]));
}

function leftOf(widths: readonly number[], column: number): number {
  return sum(widths.slice(0, column)) + gutter * column;
}

/** As long as the page is wide, so that all tables end at one edge. */
function rule(width: number, y: number, strokeWidth: number): Shape {
  return line(
    [
      { x: 0, y },
      { x: width, y },
    ],
    'line',
    strokeWidth,
  );
}
