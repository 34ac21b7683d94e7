import { useCallback, useSyncExternalStore } from 'react';
import type { Action, ActionContext, Watched } from './action';

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
    actions.map((action) => `${action.disabledReason(context)} ${action.checked?.(context)}`).join(),
  );
}

/** Listens to several stores at once; the answer stops that. */
export function subscribeAll(stores: readonly Watched[], listener: () => void): () => void {
  const stops = [...new Set(stores)].map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}
