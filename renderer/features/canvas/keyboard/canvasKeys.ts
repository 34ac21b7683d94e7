import type { Words } from '#shared/text/words';
import { chordsOf } from '../../../editor/keys/chord';
import type { KeyBinding, MapScope } from '../../../editor/keys/keyBinding';
import { currentStop, type KeyTools, stepTowards, walk, walkDirectionOf, walkSteps } from './walkKeys';

type CanvasKey = KeyBinding<MapScope, keyof Words['keys']['map'], KeyTools>;

const arrowKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const arrows = [...chordsOf(arrowKeys), ...chordsOf(arrowKeys, { alt: true })];
const shiftedArrows = chordsOf(arrowKeys, { shift: true });
const removing = chordsOf(['Delete', 'Backspace']);
const ends = chordsOf(['Home', 'End']);

/**
 * What the keyboard does on the map alone. What menus offer as well are actions of the scope `map`; what is typed beside all
 * this is a name.
 */
export const canvasKeys: readonly CanvasKey[] = [
  { id: 'walk', scope: 'map', keys: arrows, run: walkByKey },
  { id: 'extend', scope: 'map', keys: shiftedArrows, run: extendByKey },
  { id: 'ends', scope: 'map', keys: ends, run: toEnd },
  {
    id: 'rename',
    scope: 'map',
    keys: chordsOf(['Enter', 'F2']),
    run({ store, commands }) {
      const { active } = store.getState();
      if (active === null) return false;
      commands.rename(active);
    },
  },
  {
    id: 'moveAcross',
    scope: 'map',
    keys: chordsOf(['ArrowUp', 'ArrowDown'], { alt: true, shift: true }),
    run({ store, commands }, { key }) {
      const { active } = store.getState();
      if (active !== null) commands.move(active, key === 'ArrowUp' ? 'up' : 'down');
    },
  },
  {
    id: 'deselect',
    scope: 'map',
    keys: chordsOf(['Escape']),
    run: ({ commands }) => commands.selectNothing(),
  },

  { id: 'walk', scope: 'landmark', keys: arrows, run: walkByKey },
  { id: 'extend', scope: 'landmark', keys: shiftedArrows, run: extendByKey },
  { id: 'ends', scope: 'landmark', keys: ends, run: toEnd },
  {
    id: 'openLandmark',
    scope: 'landmark',
    keys: chordsOf(['Enter', 'F2', ' ']),
    run(tools) {
      const stop = currentStop(tools);
      if (stop !== null && stop.kind !== 'step') tools.commands.openLandmark(stop);
    },
  },
  {
    id: 'leaveLandmark',
    scope: 'landmark',
    keys: chordsOf(['Escape']),
    run: ({ store, commands }) => commands.activate(store.getState().active),
  },
  // The step that it stands at is not meant.
  { id: 'keepLandmark', scope: 'landmark', keys: removing, run: () => {} },

  {
    id: 'chooseEnd',
    scope: 'connecting',
    keys: arrows,
    run(tools, press) {
      const { connecting } = tools.store.getState();
      const direction = walkDirectionOf(press);
      if (connecting === null || direction === undefined) return false;
      const { from, to } = connecting;
      const next = stepTowards(tools, to ?? from, direction);
      if (next !== null) tools.commands.proposeEnd(from, next);
    },
  },
  { id: 'connect', scope: 'connecting', keys: chordsOf(['Enter']), run: (tools) => connect(tools) },
  {
    id: 'connectForward',
    scope: 'connecting',
    keys: chordsOf(['F']),
    run: (tools) => connect(tools, 'forward'),
  },
  {
    id: 'connectRework',
    scope: 'connecting',
    keys: chordsOf(['R']),
    run: (tools) => connect(tools, 'rework'),
  },
  {
    id: 'leaveConnect',
    scope: 'connecting',
    keys: chordsOf(['Escape']),
    run: ({ commands }) => commands.leaveConnect(),
  },

  {
    id: 'splitParallel',
    scope: 'splitting',
    keys: chordsOf(['P']),
    run: (tools) => split(tools, 'parallel'),
  },
  {
    id: 'splitAlternatives',
    scope: 'splitting',
    keys: chordsOf(['A']),
    run: (tools) => split(tools, 'alternatives'),
  },
  {
    id: 'leaveSplit',
    scope: 'splitting',
    keys: chordsOf(['Escape']),
    run: ({ commands }) => commands.leaveSplit(),
  },
];

function walkByKey(tools: KeyTools, press: { readonly key: string }): void {
  const direction = walkDirectionOf(press);
  if (direction !== undefined) walk(tools, direction);
}

function extendByKey(tools: KeyTools, press: { readonly key: string }): void {
  const direction = walkDirectionOf(press);
  if (direction !== undefined) walkSteps(tools, direction, true);
}

function toEnd({ editor, commands }: KeyTools, { key }: { readonly key: string }): void {
  const { steps } = editor.store.getState().document;
  commands.activate((key === 'Home' ? steps[0] : steps.at(-1))?.id ?? null);
}

/** False as long as no end is proposed: then a letter begins a name. */
function connect({ store, commands }: KeyTools, kind?: 'forward' | 'rework'): boolean {
  const { connecting } = store.getState();
  if (connecting === null || connecting.to === null) return false;
  commands.connect(connecting.from, connecting.to, kind);
  return true;
}

function split({ store, commands }: KeyTools, into: 'parallel' | 'alternatives'): boolean {
  const { splitting } = store.getState();
  if (splitting === null) return false;
  commands.split(splitting, into);
  return true;
}
