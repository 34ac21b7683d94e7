import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useRef } from 'react';
import type { Point } from '#shared/picture/scene';
import { useEditorHandle } from '../../editor/EditorProvider';
import { selectionOf } from '../../editor/selection';
import { useCanvas } from './CanvasContext';
import { mapPictureOf } from './mapPicture';

/** Selecting what lies in an area: Shift and drag on the empty map. */
export function useMarquee() {
  const editor = useEditorHandle();
  const { store, deeds } = useCanvas();
  const flow = useReactFlow();
  const start = useRef<Point | null>(null);

  function end(): void {
    start.current = null;
    store.setState({ marquee: null });
  }

  return {
    onPointerDownCapture(event: PointerEvent) {
      if (!event.shiftKey || event.button !== 0 || !isEmptyMap(event.target)) return;
      start.current = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (start.current === null) return;
      const to = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      store.setState({ marquee: boxBetween(start.current, to) });
    },
    onPointerUp() {
      const { marquee } = store.getState();
      end();
      if (marquee === null) return;
      const picture = mapPictureOf(editor.store.getState().analysis);
      const steps = picture.stepIndex.within(marquee).flatMap((index) => picture.steps[index]?.id ?? []);
      editor.select(selectionOf(steps));
      store.setState({ active: steps[0] ?? null });
      if (steps.length > 0) deeds.say(deeds.words.said.selected(steps.length));
    },
    onPointerCancel: end,
  };
}

/** Whether a press went to the map itself and to nothing on it. */
export function isEmptyMap(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane');
}

function boxBetween(one: Point, other: Point) {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
