import type { StepId } from '#shared/model/step';
import { forwardFrom, forwardTo } from '../../editor/connection';
import { type Addition, addBefore, addNext, removeAll } from '../../editor/intentions';
import { freshIds, newId } from '../../editor/newId';
import { type CellEditing, cellEditing, undoGroupOf } from './cellEditing';
import { newRow } from './gridStore';
import { type GridTools, gridRows, selectedRange } from './gridTools';
import { type GridMoves, gridMoves } from './moves';
import { rangeCommands } from './rangeCommands';

export type GridCommands = ReturnType<typeof gridCommands>;

/** Everything that is done in a grid, by key, pointer or button. */
export function gridCommands(tools: GridTools) {
  const { store } = tools;
  const moves = gridMoves(tools);
  const editing = cellEditing(tools);
  const rows = rowCommands(tools, moves, editing);

  /** Leaves the cell downwards (or upwards). Behind a line in the last row comes the next line. */
  function enter(back: boolean): void {
    const { added } = editing.commit();
    if (added === null) {
      if (!isWrongInLastRow()) moves.nextRow(back);
      return;
    }
    moves.activate({ row: added, column: store.getState().active.column });
    moves.activate({ row: newRow, column: 'name' });
  }

  /** Leaves the cell sideways; false where there is no further cell. */
  function tab(back: boolean): boolean {
    const { added } = editing.commit();
    if (added !== null) {
      const { active, tabStart } = store.getState();
      store.setState({ tabStart: tabStart ?? active.column });
      moves.activate({ row: added, column: active.column }, { tabbing: true });
    }
    return moves.tab(back);
  }

  /** A step below the one that is being typed, or behind the active row. */
  function commitAndInsert(above: boolean): void {
    const { added } = editing.commit();
    if (added !== null) moves.activate({ row: newRow, column: 'name' });
    else if (above) rows.insertAbove();
    else rows.insertBelow();
  }

  /** Follows the selection of the map; what is being typed is kept first. */
  function follow(step: StepId): void {
    if (store.getState().editing !== null) editing.commit();
    moves.follow(step);
  }

  function isWrongInLastRow(): boolean {
    const { active } = store.getState();
    return active.row === newRow && editing.wrongAt(active) !== null;
  }

  return {
    ...moves,
    ...editing,
    ...rows,
    ...rangeCommands(tools, moves, editing),
    follow,
    enter,
    tab,
    commitAndInsert,
  };
}

/** Rows put in, taken out and moved. */
function rowCommands(tools: GridTools, moves: GridMoves, editing: CellEditing) {
  const { editor, store, words } = tools;
  const now = () => editor.store.getState().document;

  /** Adds a step and lets its name be typed; both are one step of undo, and Escape takes both back. */
  function open({ command, step }: Addition): void {
    const place = { row: step, column: 'name' } as const;
    if (editor.dispatch(command, { undoGroup: undoGroupOf(place) }) !== null) return;
    moves.activate(place, { keepUndoGroup: true });
    editing.begin(true);
  }

  /** A step below the active one; in the last row, that row itself. */
  function insertBelow(): void {
    const { active } = store.getState();
    if (active.row !== newRow) {
      open(addNext(now(), active.row, freshIds));
      return;
    }
    moves.activate({ row: newRow, column: 'name' });
    editing.begin(true);
  }

  function insertAbove(): void {
    const { active } = store.getState();
    if (active.row === newRow) insertBelow();
    else open(addBefore(now(), active.row, freshIds));
  }

  function removeRows(): void {
    const { top, bottom } = selectedRange(tools);
    const steps = gridRows(tools)
      .slice(top, bottom + 1)
      .filter((row) => row !== newRow);
    if (steps.length === 0 || editor.dispatch(removeAll(steps, [])) !== null) return;
    const rows = gridRows(tools);
    moves.activate({
      row: rows[Math.min(top, rows.length - 1)] ?? newRow,
      column: store.getState().active.column,
    });
    store.setState({ announcement: words.grid.said.removed(steps.length) });
  }

  /** Moves the step of the active row in the flow, as on the map. */
  function shift(towards: 'earlier' | 'later'): void {
    const { row } = store.getState().active;
    const [way] = towards === 'earlier' ? forwardTo(now(), row) : forwardFrom(now(), row);
    if (way === undefined) return;
    const place =
      towards === 'earlier'
        ? ({ beside: way.from, side: 'before' } as const)
        : ({ beside: way.to, side: 'after' } as const);
    editor.dispatch({ kind: 'moveStep', id: row, ...place, flow: newId('f') });
  }

  return { insertBelow, insertAbove, removeRows, shift };
}
