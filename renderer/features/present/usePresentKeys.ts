import { useEffect } from 'react';
import { type PresentDeed, presentDeed } from './presentKeys';

/**
 * Hears every key before anything else does, wherever the focus is: a clicker must not rename a step. Keys that mean
 * nothing here go no further; F5, which a clicker sends to start, must not load the page again.
 */
export function usePresentKeys(onDeed: (deed: PresentDeed | null) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Tab' || event.isComposing || pressesButton(event)) return;
      const deed = presentDeed(event);
      event.stopPropagation();
      if (deed !== null || event.key === 'F5') event.preventDefault();
      if (!isModifier(event.key)) onDeed(deed);
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [onDeed]);
}

function pressesButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
}
