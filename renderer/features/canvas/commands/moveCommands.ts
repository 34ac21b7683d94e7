import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { forwardFrom, forwardTo } from '../../../editor/connection';
import { type ChainGoal, chainOf, moveChain } from '../../../editor/moveChain';
import { freshIds as ids } from '../../../editor/newId';
import type { WalkDirection } from '../../../editor/viewSlot';
import type { DropPlace } from '../gestures/dropAim';
import { neighbour } from '../keyboard/walk';
import { mapPictureOf } from '../picture/mapPicture';
import type { CommandTools } from './commandTools';

/** How far a step placed by hand goes with one key, in map units. */
const nudges: Readonly<Record<WalkDirection, Point>> = {
  left: { x: -16, y: 0 },
  right: { x: 16, y: 0 },
  up: { x: 0, y: -16 },
  down: { x: 0, y: 16 },
};

/** Moving steps through the stream: to another place in it, or onto a flow. */
export function moveCommands(
  { editor, words, surface, now, nameOf, announce, activate }: CommandTools,
  { nudge }: { readonly nudge: (by: Point) => void },
) {
  const { said } = words.canvas;

  /** Moves the step, with the others of its chain that are selected; they stay so. */
  function carryOn(step: StepId, goal: ChainGoal): boolean {
    const { selection } = editor.store.getState();
    const chain = chainOf(now(), selection.steps, step);
    const refused = editor.dispatch(moveChain(chain, goal, ids.flow));
    if (chain.length === 1) activate(step);
    else surface.reveal(step);
    return refused === null;
  }

  function moveTo(step: StepId, { beside, side }: Pick<DropPlace, 'beside' | 'side'>): void {
    if (carryOn(step, { beside, side })) announce(said.moved(nameOf(step), side, nameOf(beside)));
  }

  function moveOnto(step: StepId, onFlow: FlowId): void {
    const flow = now().flows.find(({ id }) => id === onFlow);
    const moved = carryOn(step, { on: onFlow });
    if (moved && flow !== undefined)
      announce(said.movedBetween(nameOf(step), nameOf(flow.from), nameOf(flow.to)));
  }

  function moveAlong(step: StepId, towards: 'earlier' | 'later'): void {
    const chain = chainOf(now(), editor.store.getState().selection.steps, step);
    const [flow] =
      towards === 'earlier' ? forwardTo(now(), chain[0]) : forwardFrom(now(), chain.at(-1) ?? step);
    if (flow === undefined) announce(said.atEdge);
    else if (towards === 'earlier') moveTo(step, { beside: flow.from, side: 'before' });
    else moveTo(step, { beside: flow.to, side: 'after' });
  }

  /** In front of the step above or below, into whose branch it comes. */
  function moveBeside(step: StepId, other: StepId | null): void {
    const flow = other === null ? undefined : forwardTo(now(), other)[0];
    if (flow === undefined || flow.from === step || flow.to === step) announce(said.atEdge);
    else moveOnto(step, flow.id);
  }

  return {
    moveTo,
    moveOnto,
    move(step: StepId, direction: WalkDirection): void {
      const { document, selection, derived } = editor.store.getState();
      const isPlaced = document.steps.some(({ id, place }) => place !== null && selection.steps.has(id));
      if (isPlaced) nudge(nudges[direction]);
      else if (direction === 'left' || direction === 'right')
        moveAlong(step, direction === 'left' ? 'earlier' : 'later');
      else moveBeside(step, neighbour(document, mapPictureOf(derived).steps, step, direction));
    },
  };
}
