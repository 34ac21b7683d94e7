import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { sideStore } from '../side/sideStore';
import { panesStore } from './panesStore';
import { useMedia } from './useMedia';

/** From here on there is room for map, grid and details side by side. */
const roomForThree = '(min-width: 1500px)';

/**
 * Whether the panel beside the map is shown. In a narrow window the grid, which has the fields of the steps, takes its
 * room; who asks for a panel gets it, and the grid goes.
 */
export function useSideShown(): boolean {
  const shown = useStore(panesStore, (state) => state.shown);
  const roomy = useMedia(roomForThree);
  const fits = roomy || shown === 'canvas' || shown === 'below';
  useEffect(() => {
    if (fits) return;
    return sideStore.subscribe(() => panesStore.setState({ shown: 'canvas' }));
  }, [fits]);
  return fits;
}
