import { focusOutcome } from '../../features/workshop/outcomeField';
import { type SidePanelId, showSide, sideStore } from '../side/sideStore';
import type { Action, ActionContext } from './action';
import { needsEditing, needsMap, needsSteps } from './disabledReasons';

/** What helps a facilitator in the room. */
export const workshopActions: readonly Action[] = [
  {
    id: 'present',
    place: 'view',
    group: 3,
    keys: [{ key: 'F5' }],
    toolbar: 'present',
    disabledReason: needsSteps,
    run: (context) => context.showDialog('present'),
  },
  {
    id: 'outcome',
    place: 'map',
    group: 9,
    keys: [],
    disabledReason: needsEditing,
    run: focusOutcome,
  },
  {
    id: 'parkingLot',
    place: 'map',
    group: 9,
    keys: [{ key: 'K', mod: true, shift: true }],
    disabledReason: needsMap,
    checked: () => sideStore.getState().panel === 'parkingLot',
    watches: [sideStore],
    run: (context) => toggle('parkingLot', context),
  },
  {
    id: 'twoVoices',
    place: 'map',
    group: 9,
    keys: [],
    offeredOn: ['step'],
    disabledReason: (context) => needsEditing(context) ?? needsSteps(context),
    run: (context) => context.showDialog('voices'),
  },
  {
    id: 'mapBackwards',
    place: 'map',
    group: 9,
    keys: [],
    offeredOn: ['map'],
    disabledReason: needsEditing,
    run: () => showSide('backwards'),
  },
];

/** Opens a panel, which takes the keyboard itself; asked for again it goes back to the details and the map. */
function toggle(panel: SidePanelId, { editor }: ActionContext): void {
  const shown = sideStore.getState().panel === panel;
  showSide(shown ? 'details' : panel);
  if (shown) editor?.view.current()?.focus();
}
