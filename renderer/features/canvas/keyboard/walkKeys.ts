import type { StepId } from '#shared/model/step';
import { selectionOf } from '../../../editor/selection';
import type { WalkDirection } from '../../../editor/viewSlot';
import type { GestureTools } from '../gestures/overviewPointerHandler';
import { placedLandmark } from '../picture/landmarks';
import { mapPictureOf } from '../picture/mapPicture';
import { neighbour, nextStop, type Stop } from './walk';

/** What the keys of the canvas work with. */
export type KeyTools = Pick<GestureTools, 'editor' | 'store' | 'commands' | 'isOverview'>;

const directions: Readonly<Record<string, WalkDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where an arrow key points; undefined for every other key. */
export function walkDirectionOf({ key }: { readonly key: string }): WalkDirection | undefined {
  return directions[key];
}

/** What the keyboard is on, as long as it is on the map. */
export function currentStop({ editor, store }: Pick<KeyTools, 'editor' | 'store'>): Stop | null {
  const { active, landmark } = store.getState();
  const { derived } = editor.store.getState();
  if (landmark !== null && placedLandmark(mapPictureOf(derived), landmark) !== null) return landmark;
  return active === null ? null : { kind: 'step', of: active };
}

/** The next step in that direction; null at the edge of the map. */
export function stepTowards({ editor }: KeyTools, from: StepId, direction: WalkDirection): StepId | null {
  const { document, derived } = editor.store.getState();
  return neighbour(document, mapPictureOf(derived).steps, from, direction);
}

/** Through the steps and what stands around them. */
export function walk(tools: KeyTools, direction: WalkDirection): void {
  if (tools.isOverview()) {
    walkSteps(tools, direction, false);
    return;
  }
  const { editor, commands } = tools;
  const from = currentStop(tools);
  const { document, derived } = editor.store.getState();
  const first = document.steps[0]?.id;
  const start = first === undefined ? null : ({ kind: 'step', of: first } as const);
  const to = from === null ? start : nextStop(mapPictureOf(derived), from, direction);
  if (to === null) commands.announce(commands.words.said.atEdge);
  else if (to.kind === 'step') commands.activate(to.of);
  else commands.goTo(to);
}

/** From step to step: to select several, and on the painted map, which shows nothing else. */
export function walkSteps(tools: KeyTools, direction: WalkDirection, extend: boolean): void {
  const { editor, store, commands } = tools;
  const { active } = store.getState();
  const { document, selection } = editor.store.getState();
  const to = active === null ? (document.steps[0]?.id ?? null) : stepTowards(tools, active, direction);
  if (to === null) commands.announce(commands.words.said.atEdge);
  else commands.activate(to);
  if (extend && to !== null) editor.select(selectionOf([...selection.steps, to], selection.flows));
}
