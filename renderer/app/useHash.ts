import { useSyncExternalStore } from 'react';

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The hash of the address, as it changes. */
export function useHash(): string {
  return useSyncExternalStore(onHashChange, () => location.hash);
}
