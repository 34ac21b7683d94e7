import type { KeyboardEvent } from 'react';
import { columnLayout, setWidth, widthOf } from './columnLayout';
import { columnOf } from './columns/registry';
import type { GridCommands } from './gridCommands';
import type { GridTools } from './gridTools';

interface KeyTools extends GridTools {
  readonly commands: GridCommands;
  /** Rows that a page has. */
  readonly pageRows: () => number;
  /** Goes back to the map, where it is shown; false where it is not. */
  readonly leave: () => boolean;
}

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const widthStep = 16;

/** What the keyboard does in the grid while no cell is being edited. */
export function gridKeys({
  store,
  commands,
  words,
  pageRows,
  leave,
}: KeyTools): (event: KeyboardEvent) => void {
  function arrow([down, right]: readonly [number, number], event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey;
    if (event.altKey && event.shiftKey) {
      if (down !== 0) commands.shift(down < 0 ? 'earlier' : 'later');
      else widen(right * widthStep);
    } else if (event.altKey) return false;
    else if (mod)
      commands.toEdge(
        down === 0 ? null : down < 0 ? 'first' : 'last',
        right === 0 ? null : right < 0 ? 'first' : 'last',
        { extend: event.shiftKey },
      );
    else commands.moveBy(down, right, { extend: event.shiftKey });
    return true;
  }

  function widen(by: number): void {
    const column = columnOf(store.getState().active.column);
    setWidth(column.id, widthOf(column, columnLayout.getState()) + by);
  }

  function withControl(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Home':
        commands.toEdge('first', 'first', { extend: event.shiftKey });
        return true;
      case 'End':
        commands.toEdge('last', 'last', { extend: event.shiftKey });
        return true;
      case 'Enter':
        commands.commitAndInsert(event.shiftKey);
        return true;
      case 'Delete':
      case 'Backspace':
        commands.removeRows();
        return true;
    }
    if (event.shiftKey) return false;
    switch (event.key.toLowerCase()) {
      case 'a':
        commands.selectAll();
        return true;
      case 'd':
        commands.fillDown();
        return true;
      default:
        return false;
    }
  }

  function plain(event: KeyboardEvent): boolean {
    const extend = event.shiftKey;
    switch (event.key) {
      case 'Home':
        commands.toEdge(null, 'first', { extend });
        return true;
      case 'End':
        commands.toEdge(null, 'last', { extend });
        return true;
      case 'PageUp':
        commands.moveBy(-pageRows(), 0, { extend });
        return true;
      case 'PageDown':
        commands.moveBy(pageRows(), 0, { extend });
        return true;
      case 'Tab':
        return !store.getState().leaving && commands.tab(event.shiftKey);
      case 'Enter':
        if (event.shiftKey) commands.enter(true);
        else commands.begin(false);
        return true;
      case 'F2':
        commands.begin(false);
        return true;
      case 'Delete':
      case 'Backspace':
        commands.clear();
        return true;
      case 'Escape':
        if (!leave()) store.setState({ leaving: true, announcement: words.grid.said.leaving });
        return true;
      case ' ':
        if (!event.shiftKey) return false;
        commands.selectRows();
        return true;
      default:
        return false;
    }
  }

  return function onKeyDown(event) {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const direction = arrows[event.key];
    const done =
      direction !== undefined
        ? arrow(direction, event)
        : mod
          ? withControl(event)
          : !event.altKey && plain(event);
    if (done) event.preventDefault();
    // Copying, cutting and pasting are events of their own: nobody else may hear their keys.
    if (done || (mod && !event.shiftKey && /^[cxv]$/iu.test(event.key))) event.stopPropagation();
    else if (!mod && !event.altKey && startsTyping(event.key)) {
      // The field takes the focus before the browser puts the character into what has it: accents and input methods work.
      commands.begin(true);
      event.stopPropagation();
    }
  };
}

function startsTyping(key: string): boolean {
  return [...key].length === 1 || key === 'Dead' || key === 'Process';
}
