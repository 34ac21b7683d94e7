import type { PasteNotice } from '../../file/pasted';
import { isFigure } from './choices';
import type { GridCell } from './grid';
import type { TableColumn } from './tableColumns';

interface FilledCells {
  readonly texts: readonly string[];
  /** Rows whose figure stands for several steps at once. */
  readonly merged: ReadonlySet<number>;
  readonly notices: readonly PasteNotice[];
}

interface OpenRow {
  readonly cells: readonly GridCell[];
  readonly phase: string | null;
}

/**
 * The texts of a column, row by row. A text that stands over several rows (a phase, a team) holds for each of them;
 * a figure that does would be counted several times, so it is taken for none. In the first column, empty cells
 * below a phase are of that phase: that is how tables are written that repeat nothing.
 */
export function filledCells({ meaning }: TableColumn, at: number, rows: readonly OpenRow[]): FilledCells {
  const cells = rows.map((row): GridCell => row.cells[at] ?? { text: '' });
  if (meaning !== null && isFigure(meaning)) {
    const merged = new Set(cells.flatMap((cell, index) => (cell.merged === undefined ? [] : [index])));
    return { texts: cells.map((cell) => (cell.merged === undefined ? cell.text : '')), merged, notices: [] };
  }
  const texts = cells.map((cell) => cell.text);
  const gaps =
    texts.some((text, index) => text === '' && index > 0) && texts[0] !== '' && texts[0] !== undefined;
  if (meaning !== 'phase' || at !== 0 || !gaps) return { texts, merged: new Set(), notices: [] };
  let above = '';
  const filled = texts.map((text) => {
    if (text !== '') above = text;
    return above;
  });
  return { texts: filled, merged: new Set(), notices: [{ kind: 'filledDown', column: at }] };
}
