import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import type { CanvasHandle } from '../CanvasContext';
import type { CanvasStore } from '../canvasStore';

/** What the pointer holds: a step on its way, an arrow being drawn, or the area of a selection. */
export type HeldByPointer = 'step' | 'arrow' | 'area';

function heldByPointer({ getState }: CanvasStore): HeldByPointer | null {
  const { drag, drawnFlow, marquee } = getState();
  if (drag !== null) return 'step';
  if (drawnFlow !== null) return 'arrow';
  return marquee === null ? null : 'area';
}

/**
 * Puts back whatever the pointer holds, as if it had never been taken, and says what that was; null with an empty hand.
 * The button is still down then: React Flow and the browser go on with their drag, and nobody listens until it is
 * pressed again.
 */
export function cancelGesture(store: CanvasStore): HeldByPointer | null {
  const held = heldByPointer(store);
  if (held !== null) store.setState({ drag: null, drawnFlow: null, marquee: null, cancelled: true });
  return held;
}

/**
 * Escape while the pointer holds something puts it back, and the view with it, which follows a step to the edge. Heard
 * before everything else and wherever the keyboard is: a press on the map does not always bring the focus there, and to
 * whatever has it Escape would mean something else.
 */
export function useCancelGesture({ store, commands }: CanvasHandle): void {
  const flow = useReactFlow();
  useEffect(() => {
    let view = flow.getViewport();

    function onPointerDown(): void {
      view = flow.getViewport();
      store.setState({ cancelled: false });
    }

    function onKeyDown(event: KeyboardEvent): void {
      const held = event.key === 'Escape' ? cancelGesture(store) : null;
      if (held === null) return;
      event.preventDefault();
      event.stopPropagation();
      void flow.setViewport(view);
      commands.announce(commands.words.said.putBack[held]);
    }

    const early = { capture: true };
    window.addEventListener('pointerdown', onPointerDown, early);
    window.addEventListener('keydown', onKeyDown, early);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, early);
      window.removeEventListener('keydown', onKeyDown, early);
    };
  }, [store, commands, flow]);
}
