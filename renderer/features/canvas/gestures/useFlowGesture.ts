import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditorHandle } from '../../../editor/EditorProvider';
import { useCanvas } from '../CanvasContext';
import { mapPictureOf } from '../picture/mapPicture';

/** Travel of the pointer, in screen px, up to which a press is a click and not the start of an arrow. */
const clickTravel = 4;

/**
 * Drawing an arrow from a step: press, drag to anywhere on another step, release. A press without a drag is a click.
 */
export function useFlowGesture(from: StepId, onClick: () => void) {
  const editor = useEditorHandle();
  const { store, commands } = useCanvas();
  const flow = useReactFlow();
  const pressed = useRef<{ x: number; y: number } | null>(null);

  function end(): void {
    pressed.current = null;
    store.setState({ drawnFlow: null });
  }

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      const start = pressed.current;
      if (start === null || store.getState().cancelled) return;
      if (store.getState().drawnFlow === null && Math.hypot(x - start.x, y - start.y) <= clickTravel) return;
      const at = flow.screenToFlowPosition({ x, y });
      const picture = mapPictureOf(editor.store.getState().derived);
      const hit = picture.stepIndex.at(at);
      store.setState({
        drawnFlow: { from, at, over: hit === null ? null : (picture.steps[hit]?.id ?? null) },
      });
    },
    onPointerUp() {
      const { drawnFlow, cancelled } = store.getState();
      const was = pressed.current;
      end();
      if (was === null || cancelled) return;
      if (drawnFlow === null) onClick();
      else if (drawnFlow.over !== null) commands.connect(drawnFlow.from, drawnFlow.over);
    },
    onPointerCancel: end,
    // Or the step under the button would take the click as its own and be selected.
    onClick: (event: MouseEvent) => event.stopPropagation(),
  };
}
