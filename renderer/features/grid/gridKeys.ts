import type { KeyboardEvent } from 'react';
import type { Words } from '#shared/text/words';
import { chordsOf } from '../../editor/keys/chord';
import { answerKey, type GridScope, type KeyBinding } from '../../editor/keys/keyBinding';
import { columnLayout, setWidth, widthOf } from './columnLayout';
import { gridColumnOf } from './columns/registry';
import type { GridCommands } from './gridCommands';
import type { GridTools } from './gridTools';

interface GridKeyTools extends GridTools {
  readonly commands: GridCommands;
  /** Rows that a page has. */
  readonly pageRows: () => number;
  /** Goes back to the map, where it is shown; false where it is not. */
  readonly leave: () => boolean;
}

/** A key of the grid, by whose words it is listed. */
export type GridKey<Tools> = KeyBinding<GridScope, keyof Words['keys']['grid'], Tools>;

const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
const vertical = ['ArrowUp', 'ArrowDown'] as const;
const removing = ['Delete', 'Backspace'] as const;
const widthStep = 16;

/** How far an arrow key leads. */
const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What the keyboard does in the grid while no cell is being edited. What is typed beside all this edits a cell. */
export const gridKeys: readonly GridKey<GridKeyTools>[] = [
  { id: 'move', scope: 'grid', keys: chordsOf(arrowKeys), run: move },
  { id: 'extend', scope: 'grid', keys: chordsOf(arrowKeys, { shift: true }), run: move },
  { id: 'toEdge', scope: 'grid', keys: chordsOf(arrowKeys, { mod: true }), run: toEdge },
  { id: 'extendToEdge', scope: 'grid', keys: chordsOf(arrowKeys, { mod: true, shift: true }), run: toEdge },
  { id: 'endsOfRow', scope: 'grid', keys: both(['Home', 'End']), run: toEndOfRow },
  {
    id: 'corners',
    scope: 'grid',
    keys: [
      ...chordsOf(['Home', 'End'], { mod: true }),
      ...chordsOf(['Home', 'End'], { mod: true, shift: true }),
    ],
    run: toCorner,
  },
  {
    id: 'page',
    scope: 'grid',
    keys: both(['PageUp', 'PageDown']),
    run: ({ commands, pageRows }, { key, shiftKey }) =>
      commands.moveBy(key === 'PageUp' ? -pageRows() : pageRows(), 0, { extend: shiftKey }),
  },
  {
    id: 'nextCell',
    scope: 'grid',
    keys: both(['Tab']),
    run: ({ store, commands }, { shiftKey }) => !store.getState().leaving && commands.tab(shiftKey),
  },
  {
    id: 'edit',
    scope: 'grid',
    keys: chordsOf(['Enter', 'F2']),
    run: ({ commands }) => commands.begin(false),
  },
  {
    id: 'up',
    scope: 'grid',
    keys: chordsOf(['Enter'], { shift: true }),
    run: ({ commands }) => commands.enter(true),
  },
  {
    id: 'insert',
    scope: 'grid',
    keys: chordsOf(['Enter'], { mod: true }),
    run: ({ commands }) => commands.commitAndInsert(false),
  },
  {
    id: 'insertAbove',
    scope: 'grid',
    keys: chordsOf(['Enter'], { mod: true, shift: true }),
    run: ({ commands }) => commands.commitAndInsert(true),
  },
  { id: 'clear', scope: 'grid', keys: both(removing), run: ({ commands }) => commands.clear() },
  {
    id: 'removeRows',
    scope: 'grid',
    keys: chordsOf(removing, { mod: true }),
    run: ({ commands }) => commands.removeRows(),
  },
  {
    id: 'selectRows',
    scope: 'grid',
    keys: chordsOf([' '], { shift: true }),
    run: ({ commands }) => commands.selectRows(),
  },
  {
    id: 'selectAll',
    scope: 'grid',
    keys: chordsOf(['A'], { mod: true }),
    run: ({ commands }) => commands.selectAll(),
  },
  {
    id: 'fillDown',
    scope: 'grid',
    keys: chordsOf(['D'], { mod: true }),
    run: ({ commands }) => commands.fillDown(),
  },
  {
    id: 'moveStep',
    scope: 'grid',
    keys: chordsOf(vertical, { alt: true, shift: true }),
    run: ({ commands }, { key }) => commands.shift(key === 'ArrowUp' ? 'earlier' : 'later'),
  },
  {
    id: 'widen',
    scope: 'grid',
    keys: chordsOf(['ArrowLeft', 'ArrowRight'], { alt: true, shift: true }),
    run({ store }, { key }) {
      const column = gridColumnOf(store.getState().active.column);
      const by = key === 'ArrowLeft' ? -widthStep : widthStep;
      setWidth(column.id, widthOf(column, columnLayout.getState()) + by);
    },
  },
  {
    id: 'leave',
    scope: 'grid',
    keys: both(['Escape']),
    run({ store, words, leave }) {
      if (!leave()) store.setState({ leaving: true, announcement: words.grid.said.leaving });
    },
  },
];

/** With Shift and without. */
function both(keys: readonly string[]) {
  return [...chordsOf(keys), ...chordsOf(keys, { shift: true })];
}

type Press = { readonly key: string; readonly shiftKey: boolean };

function move({ commands }: GridKeyTools, { key, shiftKey }: Press): void {
  const [down, right] = ways[key] ?? [0, 0];
  commands.moveBy(down, right, { extend: shiftKey });
}

function toEdge({ commands }: GridKeyTools, { key, shiftKey }: Press): void {
  const [down, right] = ways[key] ?? [0, 0];
  commands.toEdge(edge(down), edge(right), { extend: shiftKey });
}

function edge(way: number): 'first' | 'last' | null {
  return way === 0 ? null : way < 0 ? 'first' : 'last';
}

function toEndOfRow({ commands }: GridKeyTools, { key, shiftKey }: Press): void {
  commands.toEdge(null, key === 'Home' ? 'first' : 'last', { extend: shiftKey });
}

function toCorner({ commands }: GridKeyTools, { key, shiftKey }: Press): void {
  const corner = key === 'Home' ? 'first' : 'last';
  commands.toEdge(corner, corner, { extend: shiftKey });
}

/** Everything that the keyboard does in the grid while no cell is being edited. */
export function gridKeyHandler(tools: GridKeyTools): (event: KeyboardEvent) => void {
  return function onKeyDown(event) {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const done = answerKey(gridKeys, 'grid', tools, event);
    if (done) event.preventDefault();
    // Copying, cutting and pasting are events of their own: nobody else may hear their keys.
    if (done || (mod && !event.shiftKey && /^[cxv]$/iu.test(event.key))) event.stopPropagation();
    else if (!mod && !event.altKey && startsTyping(event.key)) {
      // The field takes the focus before the browser puts the character into what has it: accents and input methods work.
      tools.commands.begin(true);
      event.stopPropagation();
    }
  };
}

function startsTyping(key: string): boolean {
  return [...key].length === 1 || key === 'Dead' || key === 'Process';
}
