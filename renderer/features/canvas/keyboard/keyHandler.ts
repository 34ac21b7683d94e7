import type { KeyboardEvent } from 'react';
import { letterKeys } from '../../../editor/letterKeys';
import type { Landmark } from '../picture/landmarks';
import { arrowKey, currentStop, directionOf, type KeyTools } from './arrowKeys';
import { beginByLetter, typeName, whileConnecting, whileSplitting } from './letterCommands';

/** Everything that the keyboard does on the canvas. */
export function keyHandler(tools: KeyTools): (event: KeyboardEvent) => void {
  return function onKeyDown(event) {
    if (event.target !== event.currentTarget) return;
    const direction = directionOf(event);
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const done =
      duplicateKey(tools, event) ||
      whileConnecting(tools, event) ||
      (!modified && whileSplitting(tools, event)) ||
      (direction !== undefined ? arrowKey(tools, direction, event) : !modified && plainKey(tools, event));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function duplicateKey({ commands }: KeyTools, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 'd' || !(ctrlKey || metaKey) || altKey) return false;
  commands.duplicate();
  return true;
}

function plainKey(tools: KeyTools, event: KeyboardEvent): boolean {
  const stop = currentStop(tools);
  if (stop !== null && stop.kind !== 'step') return keyOnLandmark(tools, stop, event);
  return keyOnStep(tools, event) || typeName(tools, event);
}

function keyOnStep(tools: KeyTools, { key }: KeyboardEvent): boolean {
  const { editor, store, commands } = tools;
  const { active } = store.getState();
  const { steps } = editor.store.getState().document;
  switch (key) {
    case 'Enter':
    case 'F2':
      if (active !== null) commands.rename(active);
      return active !== null;
    case 'Delete':
    case 'Backspace':
      commands.remove();
      return true;
    case 'Escape':
      commands.selectNothing();
      return true;
    case 'Home':
    case 'End':
      commands.activate((key === 'Home' ? steps[0] : steps.at(-1))?.id ?? null);
      return true;
    case 'c':
    case 's':
    case 'i':
      return letterKeys.getState().on && beginByLetter(tools, key);
    default:
      return false;
  }
}

/** On what is no step, keys lead on to its field or back; those that would change a step are not meant. */
function keyOnLandmark(tools: KeyTools, landmark: Landmark, event: KeyboardEvent): boolean {
  const { store, commands } = tools;
  switch (event.key) {
    case 'Enter':
    case 'F2':
    case ' ':
      commands.openLandmark(landmark);
      return true;
    case 'Escape':
      commands.activate(store.getState().active);
      return true;
    case 'Home':
    case 'End':
      return keyOnStep(tools, event);
    default:
      return event.key === 'Delete' || event.key === 'Backspace';
  }
}
