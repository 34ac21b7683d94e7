import type { Chord } from '../../editor/keys/chord';
import { panesStore } from '../panes/panesStore';
import { isSideShown } from '../panes/useSideShown';
import {
  type FindingsSection,
  foldSide,
  type SidePanelId,
  showSide,
  sideElement,
  sideStore,
} from '../side/sideStore';
import type { Action, ActionId } from './action';
import { needsMap } from './disabledReasons';

/** What stands beside the map. */
export const sideActions: readonly Action[] = [
  {
    id: 'foldSide',
    place: 'view',
    group: 3,
    keys: [{ key: 'B', mod: true }],
    toolbar: 'side',
    disabledReason: needsMap,
    checked: isSideShown,
    watches: [sideStore, panesStore],
    run({ editor }) {
      const { panel, section } = sideStore.getState();
      if (!isSideShown()) return showSide(panel, { section });
      // The keyboard does not stay in what is no longer there.
      if (document.activeElement?.closest(`#${sideElement}`)) editor?.view.current()?.focus();
      foldSide(true);
    },
  },
  sideAction('showDetails', 'details', null, []),
  sideAction('showFindings', 'findings', 'findings', [{ key: 'F7' }]),
  sideAction('showAutomateFirst', 'findings', 'automateFirst', [{ key: 'F8' }]),
  sideAction('showForecast', 'findings', 'forecast', [{ key: 'F9' }]),
  sideAction('showCapacity', 'findings', 'capacity', [{ key: 'F9', shift: true }]),
  sideAction('showImprovements', 'improvements', null, [{ key: 'F7', shift: true }]),
  sideAction('showMeasures', 'measures', null, [{ key: 'F8', shift: true }]),
];

/**
 * Puts a panel (or a part of it) beside the map with the keyboard on it; asked for again, it goes back to the details
 * and the map.
 */
function sideAction(
  id: ActionId,
  panel: SidePanelId,
  section: FindingsSection | null,
  keys: readonly Chord[],
): Action {
  function isShown(): boolean {
    const state = sideStore.getState();
    // The tab by itself begins with the findings.
    const part = state.panel === 'findings' ? (state.section ?? 'findings') : null;
    return isSideShown() && state.panel === panel && part === section;
  }
  return {
    id,
    place: 'view',
    group: 3,
    keys,
    disabledReason: needsMap,
    checked: isShown,
    watches: [sideStore, panesStore],
    run({ editor }) {
      if (!isShown() || panel === 'details') return showSide(panel, { focus: true, section });
      showSide('details');
      editor?.view.current()?.focus();
    },
  };
}
