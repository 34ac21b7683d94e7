import type { FirstWords } from '#shared/text/firstWords';
import { chordText } from '../../editor/keys/chord';
import type { MenuItem } from '../../ui/MenuList';
import type { Action, ActionContext } from './action';

/** Some actions as lines of a menu of the window, with a line between those of different groups. */
export function menuItems(
  chosen: readonly Action[],
  context: ActionContext,
  words: FirstWords,
  mac: boolean,
): readonly MenuItem[] {
  return chosen.map((action, at) => {
    const before = chosen[at - 1];
    const [keys] = action.keys;
    const disabledReason = action.disabledReason(context);
    const checked = action.checked?.(context);
    return {
      id: action.id,
      label: words.app.actions[action.id],
      enabled: disabledReason === null,
      apart: before !== undefined && (before.place !== action.place || before.group !== action.group),
      run: () => action.run(context),
      ...(disabledReason === null ? {} : { whyNot: words.app.disabledReasons[disabledReason] }),
      ...(keys === undefined ? {} : { keys: chordText(keys, mac, words.app.keyNames) }),
      ...(checked === undefined ? {} : { checked }),
    };
  });
}
