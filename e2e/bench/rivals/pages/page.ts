export function stage(): HTMLElement {
  const found = document.getElementById('stage');
  if (found === null) throw new Error('the page has no stage');
  return found;
}

/** Whether a part of the box is in the window. */
export function isInWindow({ left, right, top, bottom }: Omit<DOMRect, 'toJSON'>): boolean {
  return right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;
}
