import { keepLetterKeys, letterKeys } from '../../editor/keys/letterKeys';
import type { Action } from './action';
import { needsMap, never } from './disabledReasons';

/** Ways to find out what there is. */
export const helpActions: readonly Action[] = [
  {
    id: 'palette',
    place: 'help',
    group: 0,
    keys: [{ key: 'K', mod: true }],
    toolbar: 'commands',
    disabledReason: never,
    run: (context) => context.showDialog('palette'),
  },
  {
    id: 'keys',
    place: 'help',
    group: 0,
    keys: [{ key: '?' }, { key: 'F1' }],
    disabledReason: never,
    run: (context) => context.showDialog('keys'),
  },
  {
    id: 'quarantine',
    place: 'file',
    group: 3,
    keys: [],
    disabledReason: needsMap,
    run: (context) => context.showDialog('quarantine'),
  },
  {
    id: 'letterKeys',
    place: 'view',
    group: 3,
    keys: [],
    disabledReason: never,
    checked: () => letterKeys.getState().on,
    watches: [letterKeys],
    run: ({ world }) => keepLetterKeys(world.database, !letterKeys.getState().on),
  },
  {
    id: 'contextMenu',
    place: 'map',
    group: 3,
    keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
    // It turns these keys into the event of a right click on what has the focus.
    scope: 'browser',
    disabledReason: needsMap,
    run({ editor }) {
      editor?.view.current()?.focus();
      document.activeElement?.dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
      );
    },
  },
];
