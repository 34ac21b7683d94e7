import type { ReactFlowInstance } from '@xyflow/react';
import type { MouseEvent, PointerEvent } from 'react';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import type { Editor } from '../../../editor/createEditor';
import type { CanvasHandle } from '../CanvasContext';
import { type MapPicture, mapPictureOf } from '../picture/mapPicture';
import { hold, letGo } from './dragGesture';

/** What the gestures of the pointer work with. */
export interface GestureTools extends CanvasHandle {
  readonly editor: Editor;
  readonly flow: Pick<ReactFlowInstance, 'screenToFlowPosition' | 'getZoom'>;
  /** Whether the map is painted, so that its steps are no elements. */
  readonly isOverview: () => boolean;
}

/** Whether a press went to the map itself and to nothing on it. */
export function isEmptyMap(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane');
}

/** Travel of the pointer in screen px up to which a press is a click. */
const clickTravel = 3;

/** How far from a step a press still means it, in screen px. */
const finger = 6;

/** Picking and dragging steps on the painted layer, where they are no elements: by looking what lies under the pointer. */
export function overviewPointerHandler({ editor, store, commands, flow, isOverview }: GestureTools) {
  let held: { step: StepId; from: Point; box: Point; moved: boolean } | null = null;

  function pictureNow(): MapPicture {
    return mapPictureOf(editor.store.getState().derived);
  }

  function stepUnder(event: { clientX: number; clientY: number; target: EventTarget }): StepId | null {
    if (!isOverview() || !isEmptyMap(event.target)) return null;
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    // From very far away a step is thinner than a finger or even a pointer: the nearest within reach counts.
    const reach = finger / flow.getZoom();
    return nearestTo(pictureNow(), { x, y }, reach);
  }

  function end(): void {
    held = null;
    store.setState({ drag: null });
  }

  return {
    stepUnder,
    onPointerDownCapture(event: PointerEvent): boolean {
      if (event.button !== 0 || editor.store.getState().readOnly) return false;
      const step = stepUnder(event);
      const box = step === null ? null : pictureNow().boxOf(step);
      if (step === null || box === null) return false;
      held = { step, from: { x: event.clientX, y: event.clientY }, box, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      return true;
    },
    onPointerMove({ clientX, clientY, altKey: alt }: PointerEvent): void {
      const hand = held;
      if (hand === null) return;
      const [dx, dy] = [clientX - hand.from.x, clientY - hand.from.y];
      if (!hand.moved && Math.hypot(dx, dy) <= clickTravel) return;
      hand.moved = true;
      const zoom = flow.getZoom();
      const pointer = flow.screenToFlowPosition({ x: clientX, y: clientY });
      const at = { x: hand.box.x + dx / zoom, y: hand.box.y + dy / zoom };
      hold(store, pictureNow(), { step: hand.step, at, pointer, alt });
    },
    onPointerUp(event: MouseEvent): void {
      const hand = held;
      // React Flow's own drags end here too, and are none of ours.
      if (hand === null) return;
      held = null;
      // One that was put back has moved, and lets nothing go.
      if (hand.moved) letGo({ store, commands }, pictureNow());
      else if (event.shiftKey || event.ctrlKey || event.metaKey) commands.toggle(hand.step);
      else commands.activate(hand.step);
    },
    onPointerCancel(): void {
      if (held !== null) end();
    },
  };
}

function nearestTo({ stepIndex, steps }: MapPicture, { x, y }: Point, reach: number): StepId | null {
  let best: { readonly id: StepId; readonly distance: number } | null = null;
  const area = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  for (const index of stepIndex.within(area)) {
    const step = steps[index];
    if (step === undefined) continue;
    const { box, id } = step;
    const distance = Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
