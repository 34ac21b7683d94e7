import { type RefObject, useLayoutEffect } from 'react';
import type { CellPlace } from './gridStore';
import { headHeight, rowHeight } from './sizes';

/** Brings the active cell into view when the keyboard goes to it, beside what stays in place: headings, numbers and names. */
export function useActiveInView(
  scroller: RefObject<HTMLElement | null>,
  { column }: CellPlace,
  row: number,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = row * rowHeight;
    const room = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
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
