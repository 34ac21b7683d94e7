import type { KeyboardEvent } from 'react';
import type { StepId } from '#shared/model/step';
import { answerKey, type MapScope } from '../../../editor/keys/keyBinding';
import { canvasKeys } from './canvasKeys';
import { currentStop, type KeyTools } from './walkKeys';

/** What a name begins with. */
const nameSign = /^[\p{L}\p{N}]$/u;

/** What the keyboard on the map is on, or in the middle of. */
export function scopeOfMap(tools: Pick<KeyTools, 'editor' | 'store'>): MapScope {
  const { connecting, splitting } = tools.store.getState();
  if (connecting !== null) return 'connecting';
  if (splitting !== null) return 'splitting';
  const stop = currentStop(tools);
  return stop === null || stop.kind === 'step' ? 'map' : 'landmark';
}

/** Everything that the keyboard does on the canvas, but for the actions of the map: those are asked before. */
export function keyHandler(tools: KeyTools): (event: KeyboardEvent) => void {
  return function onKeyDown(event) {
    if (event.target !== event.currentTarget) return;
    const scope = scopeOfMap(tools);
    const done =
      answerKey(canvasKeys, scope, tools, event) ||
      (event.key.length === 1 ? beginName(tools, scope, event) : answerAfterSplit(tools, scope, event));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** A key that leads elsewhere gives the split up and does what it does without one. */
function answerAfterSplit(tools: KeyTools, scope: MapScope, event: KeyboardEvent): boolean {
  if (scope !== 'splitting' || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key))
    return false;
  tools.commands.leaveSplit();
  return answerKey(canvasKeys, scopeOfMap(tools), tools, event);
}

/** Typing on a selected step gives it a new name; so does a letter that began a command and goes on as none. */
function beginName(tools: KeyTools, scope: MapScope, event: KeyboardEvent): boolean {
  const { store } = tools;
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (!nameSign.test(key) || ctrlKey || metaKey || altKey) return false;
  // Shift and a digit mean the view, also on keyboards where that is how digits are typed.
  if (shiftKey && code.startsWith('Digit')) return false;
  const { connecting, splitting } = store.getState();
  if (scope === 'splitting' && splitting !== null) return name(tools, splitting, `s${key}`);
  if (scope === 'connecting')
    return connecting !== null && connecting.to === null && name(tools, connecting.from, `c${key}`);
  const [step, ...others] = tools.editor.store.getState().selection.steps;
  return scope === 'map' && step !== undefined && others.length === 0 && name(tools, step, key);
}

function name({ store, commands }: KeyTools, step: StepId, typed: string): boolean {
  const { connecting, splitting } = store.getState();
  if (splitting !== null) commands.leaveSplit();
  if (connecting !== null) commands.leaveConnect();
  commands.rename(step, typed);
  return true;
}
