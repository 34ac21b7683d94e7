import { type RefObject, useCallback } from 'react';

/** What a person does who wants to look elsewhere. */
const ownWays = ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const;

/**
 * A way to keep a part of a list at the top of its view while what stands above it is still growing, until the person
 * looks elsewhere. What it returns lets go.
 */
export function useKeptInView(list: RefObject<HTMLElement | null>): (part: HTMLElement | null) => () => void {
  return useCallback(
    (part) => {
      const root = list.current;
      if (root === null || part === null) return () => {};
      const show = () => part.scrollIntoView({ block: 'start', inline: 'nearest' });
      const growth = new ResizeObserver(show);
      const letGo = () => {
        growth.disconnect();
        for (const way of ownWays) window.removeEventListener(way, letGo, true);
      };
      show();
      growth.observe(root);
      for (const way of ownWays) window.addEventListener(way, letGo, { capture: true, passive: true });
      return letGo;
    },
    [list],
  );
}
