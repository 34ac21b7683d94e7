import type { Watched } from './action';

/** Listens to several stores at once; the answer stops that. */
export function subscribeAll(stores: readonly Watched[], listener: () => void): () => void {
  const stops = [...new Set(stores)].map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}
