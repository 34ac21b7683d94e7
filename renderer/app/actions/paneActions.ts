import { type PaneChoice, panesStore, showPanes } from '../panes/panesStore';
import type { Action, ActionContext, ActionId } from './action';
import { needsMap } from './disabledReasons';

/** The grid of the steps beside the drawing of the map, below it, or instead of it. */
export const paneActions: readonly Action[] = [
  {
    ...paneAction('gridBeside', 'both'),
    keys: [{ key: 'G', mod: true, shift: true }],
    toolbar: 'grid',
    run({ world }) {
      const beside = panesStore.getState().shown !== 'both';
      showPanes(beside ? 'both' : 'canvas', world.database, { focus: beside });
    },
  },
  paneAction('gridBelow', 'below'),
  paneAction('onlyCanvas', 'canvas'),
  paneAction('onlyGrid', 'grid'),
  {
    id: 'toGrid',
    place: 'view',
    group: 3,
    keys: [{ key: 'F6' }],
    disabledReason: needsMap,
    run({ world }) {
      const { shown } = panesStore.getState();
      showPanes(shown === 'canvas' ? 'both' : shown, world.database, { focus: true });
    },
  },
];

function paneAction(id: ActionId, shown: PaneChoice): Action {
  return {
    id,
    place: 'view',
    group: 3,
    keys: [],
    disabledReason: needsMap,
    checked: () => panesStore.getState().shown === shown,
    watches: [panesStore],
    run: ({ world }: ActionContext) => showPanes(shown, world.database, { focus: shown !== 'canvas' }),
  };
}
