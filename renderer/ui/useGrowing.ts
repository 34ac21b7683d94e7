import { useEffect, useState } from 'react';

/** More than a window shows, and few enough to be there within a frame. */
const atOnce = 50;

/**
 * How many of `total` things a long list shows: the first ones at once, and the others bit by bit, so that a list of
 * thousands does not hold the window up while it is made. With a total of 0 it begins anew.
 */
export function useGrowing(total: number): number {
  const [grown, setGrown] = useState(atOnce);

  useEffect(() => {
    if (total === 0) setGrown(atOnce);
    if (grown >= total) return;
    const later = setTimeout(() => setGrown(grown + atOnce));
    return () => clearTimeout(later);
  }, [grown, total]);

  return Math.min(grown, total);
}
