import type { MouseEvent } from 'react';
import { columns } from './columns/registry';
import type { GridHandle } from './gridHandle';
import type { CellPlace } from './gridStore';

/** What the pointer does in the grid: a press picks a cell, a drag a range, a double press edits. */
export function gridPointer({ store, commands }: GridHandle) {
  function placeOf(event: MouseEvent): CellPlace | 'row' | null {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (cell === null) return null;
    const { row = '', column } = cell.dataset;
    const known = columns.find(({ id }) => id === column)?.id;
    if (known !== undefined) return { row, column: known };
    commands.activate({ row, column: 'name' }, { extend: event.shiftKey });
    return 'row';
  }

  function isInField(event: MouseEvent): boolean {
    return event.target instanceof HTMLInputElement;
  }

  return {
    onMouseDown(event: MouseEvent): void {
      if (isInField(event) || event.button !== 0) return;
      if (store.getState().editing !== null) commands.commit();
      const place = placeOf(event);
      if (place === null) return;
      event.preventDefault();
      if (place === 'row') commands.selectRows();
      else commands.activate(place, { extend: event.shiftKey });
      store.setState({ wishes: store.getState().wishes + 1 });
    },
    onMouseOver(event: MouseEvent): void {
      if (event.buttons !== 1 || isInField(event) || store.getState().editing !== null) return;
      const cell =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
      const column = columns.find(({ id }) => id === cell?.dataset.column)?.id;
      if (column !== undefined) commands.activate({ row: cell?.dataset.row ?? '', column }, { extend: true });
    },
    onDoubleClick(event: MouseEvent): void {
      if (!isInField(event)) commands.begin(false);
    },
  };
}
