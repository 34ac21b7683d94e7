import type { KeyboardEvent } from 'react';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { letterKeys } from '../../editor/letterKeys';
import { selectionOf } from '../../editor/selection';
import type { HandTools } from './handTools';
import { type Landmark, placedLandmark } from './landmarks';
import { mapPictureOf } from './mapPicture';
import { type Direction, neighbour } from './walk';
import { nextStop, type Stop } from './walkLandmarks';

/** What a name begins with. */
const nameSign = /^[\p{L}\p{N}]$/u;

/** How far a step placed by hand goes with one key, in map units. */
const nudges: Readonly<Record<Direction, Point>> = {
  left: { x: -16, y: 0 },
  right: { x: 16, y: 0 },
  up: { x: 0, y: -16 },
  down: { x: 0, y: 16 },
};

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
  isFar,
}: Pick<HandTools, 'editor' | 'store' | 'deeds' | 'isFar'>): (event: KeyboardEvent) => void {
  function stepTowards(from: StepId, direction: Direction): StepId | null {
    const { document, analysis } = editor.store.getState();
    return neighbour(document, mapPictureOf(analysis).steps, from, direction);
  }

  /** What the keyboard is on, as long as it is on the map. */
  function here(): Stop | null {
    const { active, landmark } = store.getState();
    const { analysis } = editor.store.getState();
    if (landmark !== null && placedLandmark(mapPictureOf(analysis), landmark) !== null) return landmark;
    return active === null ? null : { kind: 'step', of: active };
  }

  function walk(direction: Direction): void {
    const from = here();
    const { document, analysis } = editor.store.getState();
    const first = document.steps[0]?.id;
    const start = first === undefined ? null : ({ kind: 'step', of: first } as const);
    const to = from === null ? start : nextStop(mapPictureOf(analysis), from, direction);
    if (to === null) deeds.say(deeds.words.said.atEdge);
    else if (to.kind === 'step') deeds.activate(to.of);
    else deeds.goTo(to);
  }

  /** From step to step: to select several, and on the painted map, which shows nothing else. */
  function walkSteps(direction: Direction, extend: boolean): void {
    const { active } = store.getState();
    const { document, selection } = editor.store.getState();
    const to = active === null ? (document.steps[0]?.id ?? null) : stepTowards(active, direction);
    if (to === null) deeds.say(deeds.words.said.atEdge);
    else deeds.activate(to);
    if (extend && to !== null) editor.select(selectionOf([...selection.steps, to], selection.flows));
  }

  /** On what is no step, keys lead on to its field or back; those that would change a step are not meant. */
  function onLandmark(landmark: Landmark, event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
      case 'F2':
      case ' ':
        deeds.openLandmark(landmark);
        return true;
      case 'Escape':
        deeds.activate(store.getState().active);
        return true;
      case 'Home':
      case 'End':
        return plain(event);
      default:
        return event.key === 'Delete' || event.key === 'Backspace';
    }
  }

  function alone(event: KeyboardEvent): boolean {
    const from = here();
    const onStep = from === null || from.kind === 'step';
    return onStep ? plain(event) || typed(event) : onLandmark(from, event);
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
    else if (connecting.to === null) return key.length === 1 && begun(connecting.from, 'c', key);
    else if (key === 'Enter') deeds.connect(connecting.from, connecting.to);
    else if (key.toLowerCase() === 'f') deeds.connect(connecting.from, connecting.to, 'forward');
    else if (key.toLowerCase() === 'r') deeds.connect(connecting.from, connecting.to, 'rework');
    else return false;
    return true;
  }

  /** The key way of dragging: through the stream, and for what was placed by hand, over the map. */
  function move(step: StepId, direction: Direction): void {
    const { document, selection } = editor.store.getState();
    const isPlaced = document.steps.some(({ id, place }) => place !== null && selection.steps.has(id));
    if (isPlaced) deeds.nudge(nudges[direction]);
    else if (direction === 'left' || direction === 'right')
      deeds.shift(step, direction === 'left' ? 'earlier' : 'later');
    else deeds.shiftBeside(step, stepTowards(step, direction));
  }

  function arrow(direction: Direction, event: KeyboardEvent): boolean {
    const { active } = store.getState();
    if (event.altKey && event.shiftKey) {
      if (active !== null && here()?.kind === 'step') move(active, direction);
      return true;
    }
    if (!(event.ctrlKey || event.metaKey)) {
      if (event.shiftKey || isFar()) walkSteps(direction, event.shiftKey);
      else walk(direction);
      return true;
    }
    if (direction === 'right') deeds.addNext(active);
    else if (active === null) return false;
    else if (direction === 'left') deeds.addBefore(active);
    else deeds.addParallel(active);
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
      case 's':
      case 'i':
        return letterKeys.getState().on && letter(key);
      default:
        return false;
    }
  }

  /** Small letters begin a deed; capitals, and whatever goes on as no deed does, begin a name. */
  function letter(key: 'c' | 's' | 'i'): boolean {
    const { selection } = editor.store.getState();
    const [step] = selection.steps;
    const [flow] = selection.flows;
    if (key === 'i' && step === undefined && flow !== undefined) deeds.insertOn(flow);
    else if (key === 'i' || step === undefined || selection.steps.size > 1) return false;
    else if (key === 'c') deeds.beginConnect(step);
    else deeds.beginSplit(step);
    return true;
  }

  function whileSplitting({ key }: KeyboardEvent): boolean {
    const { splitting } = store.getState();
    if (splitting === null || key.length > 1) {
      if (splitting !== null && key === 'Escape') deeds.leaveSplit();
      return splitting !== null && (key === 'Escape' || key === 'Shift');
    }
    if (key === 'p' || key === 'P') deeds.split(splitting, 'parallel');
    else if (key === 'a' || key === 'A') deeds.split(splitting, 'alternatives');
    else return begun(splitting, 's', key);
    return true;
  }

  /** A letter that began a deed was the begin of a name after all. */
  function begun(step: StepId, first: string, key: string): boolean {
    if (!nameSign.test(key)) return false;
    deeds.leaveSplit();
    if (store.getState().connecting !== null) deeds.leaveConnect();
    deeds.rename(step, `${first}${key}`);
    return true;
  }

  function duplicated({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (key.toLowerCase() !== 'd' || !(ctrlKey || metaKey) || altKey) return false;
    deeds.duplicate();
    return true;
  }

  /** Typing on a selected step gives it a new name. */
  function typed({ key, code, shiftKey }: KeyboardEvent): boolean {
    const { steps } = editor.store.getState().selection;
    const [step] = steps;
    if (step === undefined || steps.size > 1 || !nameSign.test(key)) return false;
    // Shift and a digit mean the view, also on keyboards where that is how digits are typed.
    if (shiftKey && code.startsWith('Digit')) return false;
    deeds.rename(step, key);
    return true;
  }

  return function onKeyDown(event) {
    if (event.target !== event.currentTarget) return;
    const direction = directions[event.key];
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const done =
      duplicated(event) ||
      whileConnecting(event) ||
      (!modified && whileSplitting(event)) ||
      (direction !== undefined ? arrow(direction, event) : !modified && alone(event));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
