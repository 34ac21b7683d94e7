import { useEffect } from 'react';
import type { CanvasHandle } from './CanvasContext';
import { letBe } from './letBe';

/**
 * Escape while the pointer holds something puts it back. Heard before everything else and wherever the keyboard is: a
 * press on the map does not always bring the focus there, and to whatever has it Escape would mean something else.
 */
export function useLetBe({ store, deeds }: CanvasHandle): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const held = event.key === 'Escape' ? letBe(store) : null;
      if (held === null) return;
      event.preventDefault();
      event.stopPropagation();
      deeds.say(deeds.words.said.putBack[held]);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store, deeds]);
}
