import type { CanvasStore } from './canvasStore';

/** What the pointer holds: a step on its way, an arrow being drawn, or the area of a selection. */
export type InHand = 'step' | 'arrow' | 'area';

function inHand({ getState }: CanvasStore): InHand | null {
  const { drag, link, marquee } = getState();
  if (drag !== null) return 'step';
  if (link !== null) return 'arrow';
  return marquee === null ? null : 'area';
}

/**
 * Puts back whatever the pointer holds, as if it had never been taken, and says what that was; null with an empty hand.
 * The button is still down then: React Flow and the browser go on with their drag, and nobody listens until it is
 * pressed again.
 */
export function letBe(store: CanvasStore): InHand | null {
  const held = inHand(store);
  if (held !== null) store.setState({ drag: null, link: null, marquee: null, letBe: true });
  return held;
}
