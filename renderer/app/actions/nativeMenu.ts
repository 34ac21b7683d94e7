import { useEffect } from 'react';
import type { MenuModel, NativeMenuItem } from '#shared/bridge/menuModel';
import { menuPlaces } from '#shared/bridge/menuPlaces';
import type { FirstWords } from '#shared/text/firstWords';
import { accelerator } from '../../editor/keys/chord';
import type { Platform } from '../../platform/platform';
import { useFirstWords } from '../../ui/language';
import { openModals } from '../../ui/modal';
import type { Action, ActionContext } from './action';
import { actions } from './registry';
import { meaningInField, textFieldOf } from './typing';
import { subscribeAll } from './useActionStates';

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

function itemsOf(
  actions: readonly Action[],
  context: ActionContext,
  words: FirstWords,
): readonly NativeMenuItem[] {
  return actions.flatMap((action, at): readonly NativeMenuItem[] => {
    const before = actions[at - 1];
    const [first] = action.keys;
    const item: NativeMenuItem = {
      kind: 'action',
      id: action.id,
      label: words.app.actions[action.id],
      accelerator: first === undefined ? null : accelerator(first),
      enabled: openModals.getState().count === 0 && action.disabledReason(context) === null,
      checked: action.checked?.(context) ?? null,
    };
    const apart = before !== undefined && before.group !== action.group;
    return apart ? [{ kind: 'separator' }, item] : [item];
  });
}

/**
 * Does what was chosen in the menu bar, which can be reached at any time: not behind an open dialog, and in a text field what
 * it means there.
 * @param focus   what has the keyboard
 */
function choose(action: Action, context: ActionContext, focus: Element | null): void {
  const field = textFieldOf(focus);
  const inField = field === null ? null : meaningInField(action.id);
  if (field !== null && inField !== null) inField(field);
  else if (openModals.getState().count === 0 && action.disabledReason(context) === null) action.run(context);
}

/** Keeps the menu bar of the system up to date, and carries out what is chosen there. */
export function useNativeMenu(context: ActionContext, platform: Platform): void {
  const words = useFirstWords();
  const { editor } = context;

  useEffect(() => {
    platform.setLanguage(words.locale);
    let shown = '';
    function show(): void {
      const menu = nativeMenu(actions, context, words);
      const now = JSON.stringify(menu);
      // A menu is heavy to rebuild, and most keystrokes change nothing in it.
      if (now !== shown) platform.setMenu(menu);
      shown = now;
    }
    show();
    return subscribeAll(
      [
        openModals,
        ...(editor === null ? [] : [editor.store]),
        ...actions.flatMap((action) => action.watches ?? []),
      ],
      show,
    );
  }, [context, editor, platform, words]);

  useEffect(
    () =>
      platform.onMenuAction((id) => {
        const action = actions.find((one) => one.id === id);
        if (action !== undefined) choose(action, context, document.activeElement);
      }),
    [context, platform],
  );
}
