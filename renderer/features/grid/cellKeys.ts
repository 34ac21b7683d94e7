import type { KeyboardEvent } from 'react';
import { chordsOf } from '../../editor/keys/chord';
import { answerKey } from '../../editor/keys/keyBinding';
import type { GridCommands } from './gridCommands';
import type { GridKey } from './gridKeys';
import type { GridTools } from './gridTools';

interface CellKeyTools extends GridTools {
  readonly commands: GridCommands;
  /** The texts offered for what is in the field now. */
  readonly offers: () => readonly string[];
}

/** What the keyboard does in a cell that is being edited. */
export const cellKeys: readonly GridKey<CellKeyTools>[] = [
  {
    id: 'chooseOrMove',
    scope: 'cell',
    keys: chordsOf(['ArrowUp', 'ArrowDown']),
    run(tools, { key }) {
      const by = key === 'ArrowUp' ? -1 : 1;
      if (choose(tools, by)) return;
      tools.commands.commit();
      tools.commands.moveBy(by, 0);
    },
  },
  {
    id: 'moveOn',
    scope: 'cell',
    keys: chordsOf(['ArrowLeft', 'ArrowRight']),
    run({ store, commands }, { key }) {
      const { editing } = store.getState();
      // In a name the caret is wanted more often than the next cell.
      if (editing === null || !editing.replacing || editing.column === 'name') return false;
      commands.commit();
      commands.moveBy(0, key === 'ArrowLeft' ? -1 : 1);
    },
  },
  {
    id: 'commit',
    scope: 'cell',
    keys: [...chordsOf(['Enter']), ...chordsOf(['Enter'], { shift: true })],
    run(tools, { shiftKey }) {
      takeOffer(tools);
      tools.commands.enter(shiftKey);
    },
  },
  {
    id: 'insert',
    scope: 'cell',
    keys: chordsOf(['Enter'], { mod: true }),
    run(tools) {
      takeOffer(tools);
      tools.commands.commitAndInsert(false);
    },
  },
  {
    id: 'insertAbove',
    scope: 'cell',
    keys: chordsOf(['Enter'], { mod: true, shift: true }),
    run(tools) {
      takeOffer(tools);
      tools.commands.commitAndInsert(true);
    },
  },
  {
    id: 'nextCell',
    scope: 'cell',
    keys: [...chordsOf(['Tab']), ...chordsOf(['Tab'], { shift: true })],
    run(tools, { shiftKey }) {
      takeOffer(tools);
      return tools.commands.tab(shiftKey);
    },
  },
  {
    id: 'cancel',
    scope: 'cell',
    keys: [...chordsOf(['Escape']), ...chordsOf(['Z'], { mod: true })],
    run: ({ commands }) => commands.cancel(),
  },
  {
    id: 'inText',
    scope: 'cell',
    keys: chordsOf(['F2']),
    run({ store }) {
      const { editing } = store.getState();
      if (editing !== null) store.setState({ editing: { ...editing, replacing: false } });
    },
  },
];

/** Takes the offered text that is chosen into the field. */
function takeOffer({ store, commands, offers }: CellKeyTools): void {
  const { editing } = store.getState();
  const offer = offers()[editing?.offered ?? -1];
  if (offer !== undefined) commands.type(offer);
}

function choose({ store, offers }: CellKeyTools, by: number): boolean {
  const { editing } = store.getState();
  const count = offers().length;
  if (editing === null || count === 0) return false;
  const offered = Math.max(-1, Math.min(count - 1, editing.offered + by));
  store.setState({ editing: { ...editing, offered } });
  return true;
}

/** Everything that the keyboard does in a cell that is being edited. */
export function cellKeyHandler(tools: CellKeyTools): (event: KeyboardEvent) => void {
  return function onKeyDown(event) {
    if (event.nativeEvent.isComposing) return;
    const done = answerKey(cellKeys, 'cell', tools, event);
    if (done) event.preventDefault();
    // What is typed belongs to the cell alone.
    if (done || !(event.ctrlKey || event.metaKey || /^F\d/u.test(event.key))) event.stopPropagation();
  };
}
