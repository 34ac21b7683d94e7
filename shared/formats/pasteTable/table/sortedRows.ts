import type { PasteNotice } from '../../../file/pasted';
import type { Choices } from '../choices';
import type { GridCell, PastedGrid } from '../grids/grid';
import type { RowUse } from '../pastePreview';
import { headerRow, isTotal, isUnitRow, repeatsHeader } from './tableRows';

interface SortedRow {
  readonly row: number;
  readonly use: RowUse | null;
  readonly cells: readonly GridCell[];
  /** The phase that a row over the whole width began. */
  readonly phase: string | null;
}

/** The rows of a grid, sorted into header, steps and what is left out. */
export interface SortedRows {
  readonly header: readonly GridCell[] | null;
  readonly rows: readonly SortedRow[];
  readonly notices: readonly PasteNotice[];
}

export function sortedRows(grid: PastedGrid, choices: Choices): SortedRows {
  const header =
    choices.header === false ? null : (headerRow(grid.rows) ?? (choices.header === true ? 0 : null));
  const titles = header === null ? null : (grid.rows[header] ?? null);
  const notices: PasteNotice[] = [];
  let phase: string | null = null;
  const rows = grid.rows.map((cells, at): SortedRow => {
    const row = at + 1;
    const left = (notice?: PasteNotice): SortedRow => {
      if (notice !== undefined) notices.push(notice);
      return { row, use: 'leftOut', cells, phase: null };
    };
    if (header !== null && at < header) return left();
    if (at === header) return { row, use: 'header', cells, phase: null };
    if (cells.every((cell) => cell.text === '')) return left();
    if (titles !== null && at === (header ?? 0) + 1 && isUnitRow(cells))
      return left({ kind: 'unitRow', row });
    if (titles !== null && repeatsHeader(cells, titles)) return left({ kind: 'headerAgain', row });
    const total = isTotal(cells);
    if (total !== null && cells.length > 1) return left({ kind: 'totalRow', row, text: total });
    const [first] = cells;
    if (first?.whole === true && grid.rows.length > 1) {
      phase = first.text;
      notices.push({ kind: 'phaseRow', row, text: phase });
      return { row, use: 'phase', cells, phase };
    }
    return { row, use: null, cells, phase };
  });
  const above = grid.rows.slice(0, header ?? 0).filter((cells) => cells.some((cell) => cell.text !== ''));
  if (above.length > 0) notices.unshift({ kind: 'titleRows', count: above.length });
  return { header: titles, rows, notices };
}
