import { type ReactFlowProps, useReactFlow } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useEditorHandle } from '../../editor/EditorProvider';
import { useCanvas } from './CanvasContext';
import { clipboardHand } from './clipboardHand';
import { hold, letGo } from './dragSteps';
import { farHand } from './farHand';
import { type HandTools, isEmptyMap } from './handTools';
import { keyHandler } from './keyHandler';
import { mapPictureOf } from './mapPicture';
import { marqueeHand } from './marqueeHand';
import type { StepFlowNode } from './stepNodes';

/** Everything that pointer and keys do on the canvas, as React Flow takes it; the same object in every render. */
export function useCanvasHandlers(far: boolean): ReactFlowProps<StepFlowNode> {
  const editor = useEditorHandle();
  const canvas = useCanvas();
  const flow = useReactFlow();
  const isFar = useRef(far);
  useLayoutEffect(() => {
    isFar.current = far;
  }, [far]);
  return useMemo(
    () => canvasHandlers({ ...canvas, editor, flow, isFar: () => isFar.current }),
    [canvas, editor, flow],
  );
}

function canvasHandlers(tools: HandTools): ReactFlowProps<StepFlowNode> {
  const { editor, store, deeds, flow } = tools;
  const far = farHand(tools);
  const marquee = marqueeHand(tools);
  return {
    onNodeDrag(event, { id, position }) {
      const pointer = 'touches' in event ? event.touches[0] : event;
      if (pointer === undefined) return;
      const at = flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
      hold(store, mapPictureOf(editor.store.getState().analysis), {
        step: id,
        at: position,
        pointer: at,
        alt: event.altKey,
      });
    },
    onNodeDragStop: () => letGo(tools, mapPictureOf(editor.store.getState().analysis)),
    onNodeClick(event, { id }) {
      const { connecting } = store.getState();
      if (connecting !== null) deeds.connect(connecting.from, id);
      else if (event.shiftKey || event.ctrlKey || event.metaKey) deeds.toggle(id);
      else deeds.activate(id);
    },
    onNodeDoubleClick: (_, { id }) => deeds.rename(id),
    onPaneClick(event) {
      if (far.stepUnder(event) === null && !event.shiftKey) deeds.selectNothing();
    },
    onDoubleClick(event) {
      const { document, readOnly, analysis } = editor.store.getState();
      if (readOnly || document.steps.length === 0) return;
      if (!isEmptyMap(event.target) || far.stepUnder(event) !== null) return;
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      deeds.addAt(at, mapPictureOf(analysis));
    },
    onPointerDownCapture(event) {
      if (!far.onPointerDownCapture(event)) marquee.onPointerDownCapture(event);
    },
    onMouseDownCapture(event) {
      // Or React Flow would take the press as the start of a pan.
      const ours = isEmptyMap(event.target) && (event.shiftKey || far.stepUnder(event) !== null);
      if (ours) event.stopPropagation();
    },
    onPointerMove(event) {
      far.onPointerMove(event);
      marquee.onPointerMove(event);
    },
    onPointerUp(event) {
      far.onPointerUp(event);
      marquee.onPointerUp();
    },
    onPointerCancel() {
      far.onPointerCancel();
      marquee.onPointerCancel();
    },
    onKeyDown: keyHandler(tools),
    ...clipboardHand(tools),
    onFocus(event) {
      const first = editor.store.getState().document.steps[0]?.id ?? null;
      if (event.target === event.currentTarget && store.getState().active === null)
        store.setState({ active: first });
    },
  };
}
