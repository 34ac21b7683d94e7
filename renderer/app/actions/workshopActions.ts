import type { Action } from './action';
import { needsSteps } from './hindrances';

/** What helps a facilitator in the room. */
export const workshopActions: readonly Action[] = [
  {
    id: 'present',
    place: 'view',
    group: 3,
    keys: [{ key: 'F5' }],
    hindrance: needsSteps,
    run: (context) => context.showDialog('present'),
  },
];
