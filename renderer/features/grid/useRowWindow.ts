import { type RefObject, useLayoutEffect, useState } from 'react';
import { headHeight, rowHeight } from './sizes';

/** The rows that are in view, and a few more on both sides. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Rows that fit the view, at least one. */
  readonly page: number;
}

const more = 4;

/** Follows the scroller. A step of scrolling that brings no other row renders nothing. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [view, setView] = useState({ first: 0, page: 20 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    function look(): void {
      if (element === null) return;
      const first = Math.floor(element.scrollTop / rowHeight);
      const page = Math.max(1, Math.floor((element.clientHeight - headHeight) / rowHeight));
      setView((before) => (before.first === first && before.page === page ? before : { first, page }));
    }
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  const { first, page } = view;
  return { first: Math.max(0, first - more), last: Math.min(count - 1, first + page + more), page };
}
