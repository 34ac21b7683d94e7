import type { Action } from './action';
import { needsMap } from './disabledReasons';

export const readingActions: readonly Action[] = [
  {
    id: 'readMap',
    place: 'view',
    group: 0,
    keys: [{ key: 'L', mod: true, shift: true }],
    offeredOn: ['map'],
    disabledReason: needsMap,
    run: (context) => context.showDialog('reading'),
  },
];
