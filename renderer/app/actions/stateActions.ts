import type { StateView } from '../../editor/shownMap';
import type { Action, ActionId } from './action';
import { needsMap } from './disabledReasons';

/** Which state of the map is looked at. */
export const stateActions: readonly Action[] = [
  stateAction('showCurrent', 'current', '1'),
  stateAction('showFuture', 'future', '2'),
  stateAction('compareStates', 'compare', '3'),
];

function stateAction(id: ActionId, view: StateView, digit: string): Action {
  return {
    id,
    place: 'view',
    group: 4,
    keys: [{ key: digit, code: `Digit${digit}`, mod: true, shift: true }],
    disabledReason: needsMap,
    checked: ({ editor }) => editor?.store.getState().view === view,
    run({ editor }) {
      if (editor === null) return;
      editor.showState(view);
      // A comparison that had the keyboard is gone with it: the work goes on at the map, once that is there.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) editor.view.current()?.focus();
      });
    },
  };
}
