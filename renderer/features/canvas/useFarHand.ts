import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import { useEditorHandle } from '../../editor/EditorProvider';
import { useCanvas } from './CanvasContext';
import { hold } from './dragSteps';
import { type MapPicture, mapPictureOf } from './mapPicture';
import { isEmptyMap } from './useMarquee';

/** Travel of the pointer in screen px up to which a press is a click. */
const clickTravel = 3;

/** Picking and dragging steps on the painted layer, where they are no elements: by looking what lies under the pointer. */
export function useFarHand(far: boolean) {
  const editor = useEditorHandle();
  const { store, deeds } = useCanvas();
  const flow = useReactFlow();
  const held = useRef<{ step: StepId; from: Point; box: Point; moved: boolean } | null>(null);

  function pictureNow(): MapPicture {
    return mapPictureOf(editor.store.getState().analysis);
  }

  function stepUnder(event: { clientX: number; clientY: number; target: EventTarget }): StepId | null {
    if (!far || !isEmptyMap(event.target)) return null;
    const picture = pictureNow();
    const hit = picture.stepIndex.at(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return hit === null ? null : (picture.steps[hit]?.id ?? null);
  }

  function end(): void {
    held.current = null;
    store.setState({ drag: null });
  }

  return {
    stepUnder,
    onPointerDownCapture(event: PointerEvent): boolean {
      if (event.button !== 0 || editor.store.getState().readOnly) return false;
      const step = stepUnder(event);
      const box = step === null ? null : pictureNow().boxOf(step);
      if (step === null || box === null) return false;
      held.current = { step, from: { x: event.clientX, y: event.clientY }, box, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      return true;
    },
    onPointerMove({ clientX, clientY }: PointerEvent): void {
      const hand = held.current;
      if (hand === null) return;
      const [dx, dy] = [clientX - hand.from.x, clientY - hand.from.y];
      if (!hand.moved && Math.hypot(dx, dy) <= clickTravel) return;
      hand.moved = true;
      const zoom = flow.getZoom();
      const pointer = flow.screenToFlowPosition({ x: clientX, y: clientY });
      hold(store, pictureNow(), hand.step, { x: hand.box.x + dx / zoom, y: hand.box.y + dy / zoom }, pointer);
    },
    onPointerUp(event: MouseEvent): void {
      const hand = held.current;
      // React Flow's own drags end here too, and are none of ours.
      if (hand === null) return;
      const place = store.getState().drag?.place ?? null;
      end();
      if (!hand.moved) {
        if (event.shiftKey || event.ctrlKey || event.metaKey) deeds.toggle(hand.step);
        else deeds.activate(hand.step);
      } else if (place !== null) deeds.moveTo(hand.step, place);
    },
    onPointerCancel(): void {
      if (held.current !== null) end();
    },
  };
}
