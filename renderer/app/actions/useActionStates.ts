import { useCallback, useSyncExternalStore } from 'react';
import type { Action, ActionContext } from './action';
import { subscribeAll } from './subscribeAll';

/** Draws again when one of the actions can or cannot be done any more, or is ticked or not. */
export function useActionStates(actions: readonly Action[], context: ActionContext): void {
  const subscribe = useCallback(
    (listener: () => void) => {
      const watched = actions.flatMap((action) => action.watches ?? []);
      return subscribeAll(context.editor === null ? watched : [context.editor.store, ...watched], listener);
    },
    [actions, context],
  );
  useSyncExternalStore(subscribe, () =>
    actions.map((action) => `${action.hindrance(context)} ${action.checked?.(context)}`).join(),
  );
}
