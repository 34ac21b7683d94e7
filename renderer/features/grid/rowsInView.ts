import { type RefObject, useLayoutEffect, useState } from 'react';
import type { CellPlace } from './gridStore';

/** Height of a row in pixels; rows are placed by it. */
export const gridRowHeight = 32;
/** Height of the row of headings. */
export const headHeight = 34;

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
      const first = Math.floor(element.scrollTop / gridRowHeight);
      const page = Math.max(1, Math.floor((element.clientHeight - headHeight) / gridRowHeight));
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

/** Brings the active cell into view when the keyboard goes to it, beside what stays in place: headings, numbers and names. */
export function useActiveInView(
  scroller: RefObject<HTMLElement | null>,
  { column }: CellPlace,
  row: number,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = row * gridRowHeight;
    const room = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + gridRowHeight > element.scrollTop + room) element.scrollTop = top + gridRowHeight - room;
    const heading = element.querySelector<HTMLElement>(`[data-heading="${column}"]`);
    const name = element.querySelector<HTMLElement>('[data-heading="name"]');
    if (heading === null || name === null) return;
    // The name stays in view anyway: whoever goes to it wants to see what stands behind it.
    if (heading === name) {
      element.scrollLeft = 0;
      return;
    }
    const sticky = name.offsetWidth + 44;
    const left = heading.offsetLeft - sticky;
    const right = heading.offsetLeft + heading.offsetWidth - element.clientWidth;
    if (element.scrollLeft > left) element.scrollLeft = left;
    else if (element.scrollLeft < right) element.scrollLeft = right;
  }, [scroller, row, column]);
}
