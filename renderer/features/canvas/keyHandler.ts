import type { KeyboardEvent } from 'react';
import type { StepId } from '#shared/model/step';
import { letterKeys } from '../../editor/letterKeys';
import { selectionOf } from '../../editor/selection';
import type { HandTools } from './handTools';
import { mapPictureOf } from './mapPicture';
import { type Direction, neighbour } from './walk';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Everything that the keyboard does on the canvas. */
export function keyHandler({
  editor,
  store,
  deeds,
}: Pick<HandTools, 'editor' | 'store' | 'deeds'>): (event: KeyboardEvent) => void {
  function stepTowards(from: StepId, direction: Direction): StepId | null {
    const { document, analysis } = editor.store.getState();
    return neighbour(document, mapPictureOf(analysis).steps, from, direction);
  }

  function walk(direction: Direction, extend: boolean): boolean {
    const { active } = store.getState();
    const { document, selection } = editor.store.getState();
    const to = active === null ? (document.steps[0]?.id ?? null) : stepTowards(active, direction);
    if (to === null) deeds.say(deeds.words.said.atEdge);
    else deeds.activate(to);
    if (extend && to !== null) editor.select(selectionOf([...selection.steps, to], selection.flows));
    return true;
  }

  function proposeEnd(direction: Direction): boolean {
    const { connecting } = store.getState();
    if (connecting === null) return false;
    const to = stepTowards(connecting.to ?? connecting.from, direction);
    if (to !== null) deeds.proposeEnd(connecting.from, to);
    return true;
  }

  function whileConnecting({ key }: KeyboardEvent): boolean {
    const { connecting } = store.getState();
    if (connecting === null) return false;
    const direction = directions[key];
    if (direction !== undefined) return proposeEnd(direction);
    if (key === 'Escape') deeds.leaveConnect();
    else if (connecting.to === null) return false;
    else if (key === 'Enter') deeds.connect(connecting.from, connecting.to);
    else if (key.toLowerCase() === 'f') deeds.connect(connecting.from, connecting.to, 'forward');
    else if (key.toLowerCase() === 'r') deeds.connect(connecting.from, connecting.to, 'rework');
    else return false;
    return true;
  }

  function arrow(direction: Direction, event: KeyboardEvent): boolean {
    const { active } = store.getState();
    if (event.altKey && event.shiftKey) {
      if (active !== null)
        deeds.shift(active, direction === 'left' || direction === 'up' ? 'earlier' : 'later');
      return true;
    }
    if (!(event.ctrlKey || event.metaKey)) return walk(direction, event.shiftKey);
    if (direction === 'right') deeds.addNext(active);
    else if (active === null) return false;
    else if (direction === 'left') deeds.addBefore(active);
    else if (direction === 'down') deeds.addParallel(active);
    else return false;
    return true;
  }

  function plain({ key }: KeyboardEvent): boolean {
    const { active } = store.getState();
    const { steps } = editor.store.getState().document;
    switch (key) {
      case 'Enter':
      case 'F2':
        if (active !== null) deeds.rename(active);
        return active !== null;
      case 'Delete':
      case 'Backspace':
        deeds.remove();
        return true;
      case 'Escape':
        deeds.selectNothing();
        return true;
      case 'Home':
      case 'End':
        deeds.activate((key === 'Home' ? steps[0] : steps.at(-1))?.id ?? null);
        return true;
      case 'c':
      case 'C':
        if (!letterKeys.getState().on) return false;
        if (active !== null) deeds.beginConnect(active);
        return active !== null;
      default:
        return false;
    }
  }

  return function onKeyDown(event) {
    if (event.target !== event.currentTarget) return;
    const direction = directions[event.key];
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const done =
      whileConnecting(event) ||
      (direction !== undefined ? arrow(direction, event) : !modified && plain(event));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
