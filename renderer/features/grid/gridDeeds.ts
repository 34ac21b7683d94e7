import type { StepId } from '#shared/model/step';
import { cellEditing } from './cellEditing';
import { newRow } from './gridStore';
import type { GridTools } from './gridTools';
import { gridMoves } from './moves';
import { rangeDeeds } from './rangeDeeds';
import { rowDeeds } from './rowDeeds';

export type GridDeeds = ReturnType<typeof gridDeeds>;

/** Everything that is done in a grid, by key, pointer or button. */
export function gridDeeds(tools: GridTools) {
  const { store } = tools;
  const moves = gridMoves(tools);
  const editing = cellEditing(tools);
  const rows = rowDeeds(tools, moves, editing);

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
    ...rangeDeeds(tools, moves, editing),
    follow,
    enter,
    tab,
    commitAndInsert,
  };
}
