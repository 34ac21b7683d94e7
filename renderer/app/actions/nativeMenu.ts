import type { MenuItem, MenuModel } from '#shared/bridge/menuModel';
import { menuPlaces } from '#shared/bridge/menuPlaces';
import type { FirstWords } from '#shared/text/firstWords';
import type { Action, ActionContext } from './action';
import { accelerator } from './chord';

/** The actions as the menus of the system's menu bar. */
export function nativeMenu(actions: readonly Action[], context: ActionContext, words: FirstWords): MenuModel {
  return menuPlaces
    .map((place) => ({
      place,
      label: words.app.menus[place],
      items: itemsOf(
        actions.filter((action) => action.place === place),
        context,
        words,
      ),
    }))
    .filter((section) => section.items.length > 0);
}

function itemsOf(actions: readonly Action[], context: ActionContext, words: FirstWords): readonly MenuItem[] {
  return actions.flatMap((action, at): readonly MenuItem[] => {
    const before = actions[at - 1];
    const [first] = action.keys;
    const item: MenuItem = {
      kind: 'action',
      id: action.id,
      label: words.app.actions[action.id],
      accelerator: first === undefined ? null : accelerator(first),
      enabled: action.hindrance(context) === null,
      checked: action.checked?.(context) ?? null,
    };
    const apart = before !== undefined && before.group !== action.group;
    return apart ? [{ kind: 'separator' }, item] : [item];
  });
}
