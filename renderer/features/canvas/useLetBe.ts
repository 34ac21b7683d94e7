import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import type { CanvasHandle } from './CanvasContext';
import { letBe } from './letBe';

/**
 * Escape while the pointer holds something puts it back, and the view with it, which follows a step to the edge. Heard
 * before everything else and wherever the keyboard is: a press on the map does not always bring the focus there, and to
 * whatever has it Escape would mean something else.
 */
export function useLetBe({ store, deeds }: CanvasHandle): void {
  const flow = useReactFlow();
  useEffect(() => {
    let view = flow.getViewport();

    function onPointerDown(): void {
      view = flow.getViewport();
      store.setState({ letBe: false });
    }

    function onKeyDown(event: KeyboardEvent): void {
      const held = event.key === 'Escape' ? letBe(store) : null;
      if (held === null) return;
      event.preventDefault();
      event.stopPropagation();
      void flow.setViewport(view);
      deeds.say(deeds.words.said.putBack[held]);
    }

    const early = { capture: true };
    window.addEventListener('pointerdown', onPointerDown, early);
    window.addEventListener('keydown', onKeyDown, early);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, early);
      window.removeEventListener('keydown', onKeyDown, early);
    };
  }, [store, deeds, flow]);
}
