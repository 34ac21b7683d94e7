import { findStep, findStore, openFind } from '../../features/find/findStore';
import type { Action, ActionContext, DisabledReason } from './action';
import { needsMap } from './disabledReasons';

/** Looking for a word in the map. */
export const findActions: readonly Action[] = [
  {
    id: 'find',
    place: 'edit',
    group: 3,
    keys: [{ key: 'F', mod: true }],
    toolbar: 'search',
    disabledReason: needsMap,
    run: openFind,
  },
  {
    id: 'findNext',
    place: 'edit',
    group: 3,
    keys: [{ key: 'F3' }],
    disabledReason: needsWords,
    watches: [findStore],
    run: ({ editor }) => editor && findStep(editor, 1),
  },
  {
    id: 'findPrevious',
    place: 'edit',
    group: 3,
    keys: [{ key: 'F3', shift: true }],
    disabledReason: needsWords,
    watches: [findStore],
    run: ({ editor }) => editor && findStep(editor, -1),
  },
];

function needsWords(context: ActionContext): DisabledReason | null {
  return needsMap(context) ?? (findStore.getState().query.trim() === '' ? 'nothingFound' : null);
}
