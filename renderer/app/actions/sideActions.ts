import { type SidePanelId, showSide, sideStore } from '../side/sideStore';
import type { Action, ActionId } from './action';
import type { Chord } from './chord';
import { needsMap } from './hindrances';

/** What stands beside the map. */
export const sideActions: readonly Action[] = [
  sideAction('showDetails', 'details', []),
  sideAction('showFindings', 'findings', [{ key: 'F7' }]),
  sideAction('showAutomateFirst', 'automateFirst', [{ key: 'F8' }]),
  sideAction('showForecast', 'forecast', [{ key: 'F9' }]),
  sideAction('showCapacity', 'capacity', [{ key: 'F9', shift: true }]),
];

/** Puts a panel beside the map with the keyboard on its tab; asked for again, it goes back to the details and the map. */
function sideAction(id: ActionId, panel: SidePanelId, keys: readonly Chord[]): Action {
  return {
    id,
    place: 'view',
    group: 3,
    keys,
    hindrance: needsMap,
    checked: () => sideStore.getState().panel === panel,
    watches: [sideStore],
    run({ editor }) {
      const shown = sideStore.getState().panel === panel;
      if (!shown || panel === 'details') return showSide(panel, { focus: true });
      showSide('details');
      editor?.view.current()?.focus();
    },
  };
}
