const gap = 4;
const edge = 8;

/** An area of the window; a point is one without width and height. */
export type Anchor = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Puts a fixed element under `anchor`, its left edges aligned, moved or flipped so that it stays in the window. */
function placeBeside(element: HTMLElement, { left, right, top, bottom }: Anchor): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const fitsRight = left + width <= innerWidth - edge;
  const fitsBelow = bottom + gap + height <= innerHeight - edge;
  const x = fitsRight ? left : right - width;
  const y = fitsBelow ? bottom + gap : top - gap - height;
  element.style.left = `${Math.max(edge, x)}px`;
  element.style.top = `${Math.max(edge, Math.min(y, innerHeight - edge - height))}px`;
}

/** The same for a popover that was just opened: also when the window changes its size, until the popover closes. */
export function stayBeside(popover: HTMLElement, anchor: () => Anchor): void {
  const place = () => placeBeside(popover, anchor());
  place();
  const closed = new AbortController();
  addEventListener('resize', place, { signal: closed.signal });
  popover.addEventListener('toggle', ({ newState }) => newState === 'closed' && closed.abort(), {
    signal: closed.signal,
  });
}
