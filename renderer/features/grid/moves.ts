import type { StepId } from '#shared/model/step';
import { selectionOf } from '../../editor/selection';
import type { ColumnId } from './columns/column';
import { type CellPlace, newRow } from './gridStore';
import { type GridTools, gridColumns, gridRows, rangeBetween } from './gridTools';

/** How the active cell moves. */
export interface MoveOptions {
  /** The range grows or shrinks instead of moving. */
  readonly extend?: boolean;
  /** Part of a run of Tabs: Enter goes back to the column in which it began. */
  readonly tabbing?: boolean;
  /** The step that is being added stays one step of undo with what is typed into it. */
  readonly keepUndoGroup?: boolean;
}

export type GridMoves = ReturnType<typeof gridMoves>;

/** Where the keyboard is, and where it goes. */
export function gridMoves(tools: GridTools) {
  const { editor, store } = tools;
  let selecting = false;

  function activate(
    place: CellPlace,
    { extend = false, tabbing = false, keepUndoGroup = false }: MoveOptions = {},
  ): void {
    const { anchor, tabStart } = store.getState();
    store.setState({
      active: place,
      anchor: extend ? anchor : place,
      tabStart: tabbing ? tabStart : null,
      leaving: false,
    });
    selectSteps(keepUndoGroup);
  }

  /** Selects on the map what is selected here. */
  function selectSteps(keepUndoGroup: boolean): void {
    const { active, anchor } = store.getState();
    const rows = gridRows(tools);
    const { top, bottom } = rangeBetween(active, anchor, rows, gridColumns());
    const steps = rows.slice(top, bottom + 1).filter((row) => row !== newRow);
    const [only, ...more] = steps;
    if (only === undefined) return;
    selecting = true;
    const view = editor.view.current();
    if (more.length > 0 || keepUndoGroup || view === null)
      editor.select(selectionOf(steps), { keepUndoGroup });
    else view.commands.activate(only);
    selecting = false;
  }

  /** Follows the map: the step that is selected there is the row of the active cell here. */
  function follow(step: StepId): void {
    const { active } = store.getState();
    if (selecting || active.row === step) return;
    const place = { row: step, column: active.column };
    store.setState({ active: place, anchor: place, tabStart: null, editing: null });
  }

  function moveBy(down: number, right: number, options?: MoveOptions): void {
    const rows = gridRows(tools);
    const columns = gridColumns();
    const { active } = store.getState();
    const row = rows[within(rows.indexOf(active.row) + down, rows.length)] ?? newRow;
    const at = columns.findIndex(({ id }) => id === active.column);
    const column = columns[within(at + right, columns.length)]?.id ?? 'name';
    activate({ row, column }, options);
  }

  /** The next or the previous cell, over the ends of rows; false at the very end, where Tab leaves the grid. */
  function tab(back: boolean): boolean {
    const { active, tabStart } = store.getState();
    const rows = gridRows(tools);
    const columns = gridColumns();
    const at =
      rows.indexOf(active.row) * columns.length + columns.findIndex(({ id }) => id === active.column);
    const to = at + (back ? -1 : 1);
    const row = rows[Math.floor(to / columns.length)];
    const column = columns[((to % columns.length) + columns.length) % columns.length];
    if (to < 0 || row === undefined || column === undefined) return false;
    store.setState({ tabStart: tabStart ?? active.column });
    activate({ row, column: column.id }, { tabbing: true });
    return true;
  }

  /** Down a row (or up), to the column in which the run of Tabs began. */
  function nextRow(back: boolean): void {
    const { active, tabStart } = store.getState();
    const rows = gridRows(tools);
    const row = rows[within(rows.indexOf(active.row) + (back ? -1 : 1), rows.length)] ?? newRow;
    activate({ row, column: startColumn(tabStart) ?? active.column });
  }

  function startColumn(column: ColumnId | null): ColumnId | null {
    return gridColumns().some(({ id }) => id === column) ? column : null;
  }

  /** To an edge of the grid. */
  function toEdge(
    row: 'first' | 'last' | null,
    column: 'first' | 'last' | null,
    options?: MoveOptions,
  ): void {
    const rows = gridRows(tools);
    const columns = gridColumns();
    const { active } = store.getState();
    const to = { first: rows[0], last: rows.at(-1) };
    const side = { first: columns[0], last: columns.at(-1) };
    activate(
      {
        row: row === null ? active.row : (to[row] ?? newRow),
        column: column === null ? active.column : (side[column]?.id ?? 'name'),
      },
      options,
    );
  }

  function select(from: CellPlace, to: CellPlace): void {
    store.setState({ anchor: from });
    activate(to, { extend: true });
  }

  function selectRows(): void {
    const columns = gridColumns();
    const { active, anchor } = store.getState();
    const [first, last] = [columns[0]?.id ?? 'name', columns.at(-1)?.id ?? 'name'];
    select({ row: anchor.row, column: last }, { row: active.row, column: first });
  }

  function selectAll(): void {
    const rows = gridRows(tools);
    const columns = gridColumns();
    const [top, bottom] = [rows[0] ?? newRow, rows.at(-2) ?? newRow];
    select(
      { row: bottom, column: columns.at(-1)?.id ?? 'name' },
      { row: top, column: columns[0]?.id ?? 'name' },
    );
  }

  return { activate, follow, moveBy, tab, nextRow, toEdge, selectRows, selectAll };
}

function within(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}
