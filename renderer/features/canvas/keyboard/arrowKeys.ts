import type { KeyboardEvent } from 'react';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { selectionOf } from '../../../editor/selection';
import type { GestureTools } from '../gestures/gestureTools';
import { placedLandmark } from '../picture/landmarks';
import { mapPictureOf } from '../picture/mapPicture';
import { type Direction, neighbour, nextStop, type Stop } from './walk';

/** What the keys of the canvas work with. */
export type KeyTools = Pick<GestureTools, 'editor' | 'store' | 'commands' | 'isOverview'>;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How far a step placed by hand goes with one key, in map units. */
const nudges: Readonly<Record<Direction, Point>> = {
  left: { x: -16, y: 0 },
  right: { x: 16, y: 0 },
  up: { x: 0, y: -16 },
  down: { x: 0, y: 16 },
};

/** Where an arrow key points; undefined for every other key. */
export function directionOf({ key }: Pick<KeyboardEvent, 'key'>): Direction | undefined {
  return directions[key];
}

/** What the keyboard is on, as long as it is on the map. */
export function currentStop({ editor, store }: KeyTools): Stop | null {
  const { active, landmark } = store.getState();
  const { analysis } = editor.store.getState();
  if (landmark !== null && placedLandmark(mapPictureOf(analysis), landmark) !== null) return landmark;
  return active === null ? null : { kind: 'step', of: active };
}

/** The next step in that direction; null at the edge of the map. */
export function stepTowards({ editor }: KeyTools, from: StepId, direction: Direction): StepId | null {
  const { document, analysis } = editor.store.getState();
  return neighbour(document, mapPictureOf(analysis).steps, from, direction);
}

/** Alone an arrow key goes on, with Shift it selects, with Ctrl it adds a step, and with Alt and Shift it moves one. */
export function arrowKey(tools: KeyTools, direction: Direction, event: KeyboardEvent): boolean {
  const { store, commands, isOverview } = tools;
  const { active } = store.getState();
  if (event.altKey && event.shiftKey) {
    if (active !== null && currentStop(tools)?.kind === 'step') move(tools, active, direction);
    return true;
  }
  if (!(event.ctrlKey || event.metaKey)) {
    if (event.shiftKey || isOverview()) walkSteps(tools, direction, event.shiftKey);
    else walk(tools, direction);
    return true;
  }
  if (direction === 'right') commands.addNext(active);
  else if (active === null) return false;
  else if (direction === 'left') commands.addBefore(active);
  else commands.addParallel(active);
  return true;
}

function walk(tools: KeyTools, direction: Direction): void {
  const { editor, commands } = tools;
  const from = currentStop(tools);
  const { document, analysis } = editor.store.getState();
  const first = document.steps[0]?.id;
  const start = first === undefined ? null : ({ kind: 'step', of: first } as const);
  const to = from === null ? start : nextStop(mapPictureOf(analysis), from, direction);
  if (to === null) commands.announce(commands.words.said.atEdge);
  else if (to.kind === 'step') commands.activate(to.of);
  else commands.goTo(to);
}

/** From step to step: to select several, and on the painted map, which shows nothing else. */
function walkSteps(tools: KeyTools, direction: Direction, extend: boolean): void {
  const { editor, store, commands } = tools;
  const { active } = store.getState();
  const { document, selection } = editor.store.getState();
  const to = active === null ? (document.steps[0]?.id ?? null) : stepTowards(tools, active, direction);
  if (to === null) commands.announce(commands.words.said.atEdge);
  else commands.activate(to);
  if (extend && to !== null) editor.select(selectionOf([...selection.steps, to], selection.flows));
}

/** The key way of dragging: through the stream, and for what was placed by hand, over the map. */
function move(tools: KeyTools, step: StepId, direction: Direction): void {
  const { editor, commands } = tools;
  const { document, selection } = editor.store.getState();
  const isPlaced = document.steps.some(({ id, place }) => place !== null && selection.steps.has(id));
  if (isPlaced) commands.nudge(nudges[direction]);
  else if (direction === 'left' || direction === 'right')
    commands.shift(step, direction === 'left' ? 'earlier' : 'later');
  else commands.shiftBeside(step, stepTowards(tools, step, direction));
}
