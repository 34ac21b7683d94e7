import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import type { CanvasHandle } from '../CanvasContext';
import type { CanvasStore } from '../canvasStore';
import type { MapPicture } from '../picture/mapPicture';
import { type DropAim, dropAim } from './dropAim';

/** How far around the held step a gap is looked for, in map units. */
const reach = 320;

/** A step in the hand of a person: the place of its box now, and where the pointer is. */
export interface Hold {
  readonly step: StepId;
  readonly at: Point;
  readonly pointer: Point;
  /** Alt is held down: the step is to stand just there. */
  readonly alt: boolean;
}

/** Follows a step that is held, and what it aims at. */
export function hold(store: CanvasStore, picture: MapPicture, { step, at, pointer, alt }: Hold): void {
  const box = picture.boxOf(step);
  if (box === null || store.getState().cancelled) return;
  const near = picture.stepIndex
    .within({ x: pointer.x - reach, y: pointer.y - reach, width: 2 * reach, height: 2 * reach })
    .flatMap((index) => picture.steps[index] ?? [])
    .filter(({ id }) => id !== step);
  const { document, indexOf } = picture.analysis;
  const freely = alt || document.steps[indexOf(step)]?.place != null;
  const aim = dropAim(picture, { step: { id: step, box }, pointer, freely }, near);
  // The same aim stays the same object, so that what shows it rests while the hand moves.
  const before = store.getState().drag?.aim ?? null;
  store.setState({ drag: { step, at, aim: sameAim(before, aim) ? before : aim } });
}

function sameAim(one: DropAim | null, other: DropAim | null): boolean {
  if (one === null || other === null || one.kind !== other.kind) return one === other;
  switch (one.kind) {
    case 'free':
      return true;
    case 'flow':
      return other.kind === 'flow' && one.flow === other.flow;
    case 'gap':
      return other.kind === 'gap' && one.gap.beside === other.gap.beside && one.gap.side === other.gap.side;
  }
}

/** Lets the held step go where it aims at. */
export function letGo({ store, commands }: CanvasHandle, picture: MapPicture): void {
  const { drag } = store.getState();
  store.setState({ drag: null });
  if (drag?.aim == null) return;
  const home = picture.boxOf(drag.step);
  switch (drag.aim.kind) {
    case 'gap':
      commands.moveTo(drag.step, drag.aim.gap);
      return;
    case 'flow':
      commands.moveOnto(drag.step, drag.aim.flow);
      return;
    case 'free':
      if (home !== null) commands.carry(drag.step, { x: drag.at.x - home.x, y: drag.at.y - home.y });
  }
}
