import type { KeyboardEvent } from 'react';
import type { GridCommands } from './gridCommands';
import type { GridTools } from './gridTools';

interface EditorKeyTools extends GridTools {
  readonly commands: GridCommands;
  /** The texts offered for what is in the field now. */
  readonly offers: () => readonly string[];
}

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const upAndDown: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** What the keyboard does in a cell that is being edited. */
export function editorKeys({ store, commands, offers }: EditorKeyTools): (event: KeyboardEvent) => void {
  /** Takes the offered text that is chosen into the field. */
  function takeOffer(): void {
    const { editing } = store.getState();
    const offer = offers()[editing?.offered ?? -1];
    if (offer !== undefined) commands.type(offer);
  }

  function choose(by: number): boolean {
    const { editing } = store.getState();
    const count = offers().length;
    if (editing === null || count === 0) return false;
    const offered = Math.max(-1, Math.min(count - 1, editing.offered + by));
    store.setState({ editing: { ...editing, offered } });
    return true;
  }

  function vertical(by: number): boolean {
    if (choose(by)) return true;
    commands.commit();
    commands.moveBy(by, 0);
    return true;
  }

  function horizontal(by: number): boolean {
    const { editing } = store.getState();
    // In a name the caret is wanted more often than the next cell.
    if (editing === null || !editing.replacing || editing.column === 'name') return false;
    commands.commit();
    commands.moveBy(0, by);
    return true;
  }

  function other(event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'Enter':
        takeOffer();
        if (mod) commands.commitAndInsert(event.shiftKey);
        else commands.enter(event.shiftKey);
        return true;
      case 'Tab':
        takeOffer();
        return commands.tab(event.shiftKey);
      case 'Escape':
        commands.cancel();
        return true;
      case 'F2': {
        const { editing } = store.getState();
        if (editing !== null) store.setState({ editing: { ...editing, replacing: false } });
        return true;
      }
      case 'z':
      case 'Z':
        if (!mod || event.shiftKey) return false;
        commands.cancel();
        return true;
      default:
        return false;
    }
  }

  return function onKeyDown(event) {
    if (event.nativeEvent.isComposing) return;
    const free = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const down = free ? upAndDown[event.key] : undefined;
    const right = free ? sideways[event.key] : undefined;
    const done = down !== undefined ? vertical(down) : right !== undefined ? horizontal(right) : other(event);
    if (done) event.preventDefault();
    // What is typed belongs to the cell alone.
    if (done || !(event.ctrlKey || event.metaKey || /^F\d/u.test(event.key))) event.stopPropagation();
  };
}
