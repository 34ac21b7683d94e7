import type { PointerEvent } from 'react';
import type { Point } from '#shared/picture/scene';
import { selectionOf } from '../../../editor/selection';
import { mapPictureOf } from '../picture/mapPicture';
import { type GestureTools, isEmptyMap } from './gestureTools';

/** Selecting what lies in an area: Shift and drag on the empty map. */
export function marqueeGesture({ editor, store, commands, flow }: GestureTools) {
  let start: Point | null = null;

  function end(): void {
    start = null;
    store.setState({ marquee: null });
  }

  return {
    onPointerDownCapture(event: PointerEvent) {
      if (!event.shiftKey || event.button !== 0 || !isEmptyMap(event.target)) return;
      start = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (start === null || store.getState().cancelled) return;
      const to = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      store.setState({ marquee: boxBetween(start, to) });
    },
    onPointerUp() {
      const { marquee } = store.getState();
      end();
      if (marquee === null) return;
      const picture = mapPictureOf(editor.store.getState().analysis);
      const steps = picture.stepIndex.within(marquee).flatMap((index) => picture.steps[index]?.id ?? []);
      editor.select(selectionOf(steps));
      store.setState({ active: steps[0] ?? null, landmark: null });
      if (steps.length > 0) commands.announce(commands.words.said.selected(steps.length));
    },
    onPointerCancel: end,
  };
}

function boxBetween(one: Point, other: Point) {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
