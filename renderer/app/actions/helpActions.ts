import type { Action } from './action';
import { never } from './hindrances';

/** Ways to find out what there is. */
export const helpActions: readonly Action[] = [
  {
    id: 'palette',
    place: 'help',
    group: 0,
    keys: [{ key: 'K', mod: true }],
    toolbar: 'search',
    hindrance: never,
    run: (context) => context.showDialog('palette'),
  },
  {
    id: 'keys',
    place: 'help',
    group: 0,
    keys: [{ key: '?' }, { key: 'F1' }],
    hindrance: never,
    run: (context) => context.showDialog('keys'),
  },
];
