import { useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand/react';
import { sideStore } from '../side/sideStore';
import { type PaneChoice, panesStore } from './panesStore';

/** From here on there is room for map, grid and details side by side. */
const roomForThree = '(min-width: 1500px)';

/**
 * Whether the panel beside the map is shown: not while it is folded. In a narrow window the grid, which has the fields
 * of the steps, takes its room too; who asks for a panel gets it, and the grid goes.
 */
export function useSideShown(): boolean {
  const shown = useStore(panesStore, (state) => state.shown);
  const folded = useStore(sideStore, (state) => state.folded);
  const roomy = useMedia(roomForThree);
  const fits = roomy || leavesRoom(shown);
  useEffect(() => {
    if (fits) return;
    return sideStore.subscribe((now, before) => {
      if (now.asked !== before.asked) panesStore.setState({ shown: 'canvas' });
    });
  }, [fits]);
  return fits && !folded;
}

/** The same, asked for once. */
export function isSideShown(): boolean {
  const { shown } = panesStore.getState();
  return !sideStore.getState().folded && (leavesRoom(shown) || matchMedia(roomForThree).matches);
}

function leavesRoom(shown: PaneChoice): boolean {
  return shown === 'canvas' || shown === 'below';
}

/** Whether a media query holds, now and as the window changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
