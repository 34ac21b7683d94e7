import { textWidth } from '../../picture/text/textWidth';
import type { ProposalTable } from '../proposal';
import { type ColumnNeed, columnWidths } from './columnWidths';

/** How a table is set where a document has no layout of its own: its size, and how its columns share its width. */
export interface TableSetting {
  /** The first of the sizes in which no word is broken, else the last. */
  readonly size: number;
  /** 0..1 each, 1 together. */
  readonly parts: readonly number[];
}

/** What stands to the left and right of the text of a cell, in sizes of its letters; fonts differ a little in width. */
const padding = 2;
const spare = 1.08;

/** A column of sentences wants no more for itself: they are read in several lines. */
const widest = 34;

/**
 * Sets a table so that words are not broken in its columns.
 * @param width of the table, in the unit of the sizes
 * @param sizes of letters, the wanted one first
 */
export function tableSetting(
  table: Pick<ProposalTable, 'header' | 'rows' | 'named'>,
  width: number,
  sizes: readonly [number, ...number[]],
): TableSetting {
  const needs = needsOf(table);
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const size = sizes.find((one) => least * one <= width) ?? Math.min(...sizes);
  const widths = columnWidths(needs, width / size);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return { size, parts: widths.map((one) => one / whole) };
}

/** What the columns need at size 1. */
function needsOf({
  header,
  rows,
  named,
}: Pick<ProposalTable, 'header' | 'rows' | 'named'>): readonly ColumnNeed[] {
  return header.map((title, column) => {
    const weight = column === named ? 600 : 400;
    const words = (text: string) => text.split(/[ \t\n\r]+/);
    const lines = (text: string) => text.split('\n');
    const wide = (texts: readonly string[], heavy: 400 | 600) =>
      texts.reduce((most, text) => Math.max(most, textWidth(text, 1, heavy)), 0);
    const cells = rows.map((row) => row[column] ?? '');
    const least = Math.max(wide(words(title), 600), wide(cells.flatMap(words), weight));
    const most = Math.max(wide(lines(title), 600), wide(cells.flatMap(lines), weight));
    const need = least * spare + padding;
    return { least: need, most: Math.max(need, Math.min(most * spare + padding, widest)) };
  });
}
