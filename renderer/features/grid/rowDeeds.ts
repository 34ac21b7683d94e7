import { forwardFrom, forwardTo } from '../../editor/connection';
import { type Addition, addBefore, addNext, removeAll } from '../../editor/intentions';
import { newId } from '../../editor/newId';
import { burstOf, type CellEditing, freshIds } from './cellEditing';
import { newRow } from './gridStore';
import { type GridTools, gridRows, selectedRange } from './gridTools';
import type { GridMoves } from './moves';

/** Rows put in, taken out and moved. */
export function rowDeeds(tools: GridTools, moves: GridMoves, editing: CellEditing) {
  const { editor, store, words } = tools;
  const now = () => editor.store.getState().document;

  /** Adds a step and lets its name be typed; both are one step of undo, and Escape takes both back. */
  function open({ command, step }: Addition): void {
    const place = { row: step, column: 'name' } as const;
    if (editor.dispatch(command, { burst: burstOf(place) }) !== null) return;
    moves.activate(place, { keepBurst: true });
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
    store.setState({ said: words.grid.said.removed(steps.length) });
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
