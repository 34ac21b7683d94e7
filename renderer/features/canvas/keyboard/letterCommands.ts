import type { KeyboardEvent } from 'react';
import type { StepId } from '#shared/model/step';
import { directionOf, type KeyTools, stepTowards } from './arrowKeys';

/** What a name begins with. */
const nameSign = /^[\p{L}\p{N}]$/u;

/** Small letters begin a command; capitals, and whatever goes on as no command does, begin a name. */
export function beginByLetter({ editor, commands }: KeyTools, key: 'c' | 's' | 'i'): boolean {
  const { selection } = editor.store.getState();
  const [step] = selection.steps;
  const [flow] = selection.flows;
  if (key === 'i' && step === undefined && flow !== undefined) commands.insertOn(flow);
  else if (key === 'i' || step === undefined || selection.steps.size > 1) return false;
  else if (key === 'c') commands.beginConnect(step);
  else commands.beginSplit(step);
  return true;
}

/** Keys while an arrow is drawn by keys: another end, the kind of flow, or back. */
export function whileConnecting(tools: KeyTools, event: KeyboardEvent): boolean {
  const { store, commands } = tools;
  const { connecting } = store.getState();
  if (connecting === null) return false;
  const { key } = event;
  const { from, to } = connecting;
  const direction = directionOf(event);
  if (direction !== undefined) {
    const next = stepTowards(tools, to ?? from, direction);
    if (next !== null) commands.proposeEnd(from, next);
  } else if (key === 'Escape') commands.leaveConnect();
  else if (to === null) return key.length === 1 && nameAfterAll(tools, from, 'c', key);
  else if (key === 'Enter') commands.connect(from, to);
  else if (key.toLowerCase() === 'f') commands.connect(from, to, 'forward');
  else if (key.toLowerCase() === 'r') commands.connect(from, to, 'rework');
  else return false;
  return true;
}

/** Keys while a step is split: the next one says into what. */
export function whileSplitting(tools: KeyTools, { key }: KeyboardEvent): boolean {
  const { store, commands } = tools;
  const { splitting } = store.getState();
  if (splitting === null || key.length > 1) {
    if (splitting !== null && key === 'Escape') commands.leaveSplit();
    return splitting !== null && (key === 'Escape' || key === 'Shift');
  }
  if (key === 'p' || key === 'P') commands.split(splitting, 'parallel');
  else if (key === 'a' || key === 'A') commands.split(splitting, 'alternatives');
  else return nameAfterAll(tools, splitting, 's', key);
  return true;
}

/** A letter that began a command was the begin of a name after all. */
function nameAfterAll({ store, commands }: KeyTools, step: StepId, first: string, key: string): boolean {
  if (!nameSign.test(key)) return false;
  commands.leaveSplit();
  if (store.getState().connecting !== null) commands.leaveConnect();
  commands.rename(step, `${first}${key}`);
  return true;
}

/** Typing on a selected step gives it a new name. */
export function typeName({ editor, commands }: KeyTools, { key, code, shiftKey }: KeyboardEvent): boolean {
  const { steps } = editor.store.getState().selection;
  const [step] = steps;
  if (step === undefined || steps.size > 1 || !nameSign.test(key)) return false;
  // Shift and a digit mean the view, also on keyboards where that is how digits are typed.
  if (shiftKey && code.startsWith('Digit')) return false;
  commands.rename(step, key);
  return true;
}
