import { useEffect } from 'react';
import { belongsToTyping } from '../../editor/keys/chord';
import { isMeant } from '../../editor/keys/keyBinding';
import { openModals } from '../../ui/modal';
import type { Action, ActionContext } from './action';
import { actions } from './registry';
import { isTextField, meaningInField } from './typing';

/**
 * Listens for the keys of all actions. Those of the map are heard before the map itself, which takes what is typed on it
 * for a name; those of the window last: what has the focus hears a key before them and may keep it.
 */
export function useActionKeys(context: ActionContext, mac: boolean): void {
  useEffect(() => {
    function answer(event: KeyboardEvent, scopes: readonly Action['scope'][]): void {
      if (event.defaultPrevented || event.isComposing || openModals.getState().count > 0) return;
      const action = actionFor(event, scopes, mac);
      if (action === undefined || action.disabledReason(context) !== null) return;
      event.preventDefault();
      event.stopPropagation();
      action.run(context);
    }
    const mapScope = (event: KeyboardEvent) =>
      context.editor?.view.current()?.scopeAt(event.target) === 'map' ? (['map'] as const) : [];
    const early = (event: KeyboardEvent) => answer(event, mapScope(event));
    const late = (event: KeyboardEvent) => answer(event, [undefined, ...mapScope(event)]);
    addEventListener('keydown', early, true);
    addEventListener('keydown', late);
    return () => {
      removeEventListener('keydown', early, true);
      removeEventListener('keydown', late);
    };
  }, [context, mac]);
}

function actionFor(
  event: KeyboardEvent,
  scopes: readonly Action['scope'][],
  mac: boolean,
): Action | undefined {
  const typing = isTextField(event.target);
  return actions.find(
    ({ id, scope, keys }) =>
      scopes.includes(scope) &&
      isMeant(keys, event, mac) &&
      !(typing && (meaningInField(id) !== null || keys.some(belongsToTyping))),
  );
}
