import { type ReactFlowProps, useReactFlow } from '@xyflow/react';
import { type ClipboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { clipText, readClip } from '#shared/formats/clipboard/clipHtml';
import { clipType } from '#shared/formats/clipboard/clipType';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Point } from '#shared/picture/scene';
import { useEditorHandle } from '../../../editor/EditorProvider';
import { isLongText } from '../../../editor/largeMaps';
import { selectionOf } from '../../../editor/selection';
import { putClip } from '../../../exporters/clipboard/putClip';
import { useCanvas } from '../CanvasContext';
import { keyHandler } from '../keyboard/keyHandler';
import type { StepFlowNode } from '../nodes/stepNodes';
import { mapPictureOf } from '../picture/mapPicture';
import { hold, letGo } from './dragGesture';
import { type GestureTools, isEmptyMap, overviewPointerHandler } from './overviewPointerHandler';

/** Everything that pointer and keys do on the canvas, as React Flow takes it; the same object in every render. */
export function useCanvasHandlers(overview: boolean): ReactFlowProps<StepFlowNode> {
  const editor = useEditorHandle();
  const canvas = useCanvas();
  const flow = useReactFlow();
  const isOverview = useRef(overview);
  useLayoutEffect(() => {
    isOverview.current = overview;
  }, [overview]);
  return useMemo(
    () => canvasHandlers({ ...canvas, editor, flow, isOverview: () => isOverview.current }),
    [canvas, editor, flow],
  );
}

function canvasHandlers(tools: GestureTools): ReactFlowProps<StepFlowNode> {
  const { editor, store, commands, flow } = tools;
  const painted = overviewPointerHandler(tools);
  const marquee = marqueeGesture(tools);
  return {
    onNodeDrag(event, { id, position }) {
      const pointer = 'touches' in event ? event.touches[0] : event;
      if (pointer === undefined) return;
      const at = flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
      hold(store, mapPictureOf(editor.store.getState().derived), {
        step: id,
        at: position,
        pointer: at,
        alt: event.altKey,
      });
    },
    onNodeDragStop: () => letGo(tools, mapPictureOf(editor.store.getState().derived)),
    onNodeClick(event, { id }) {
      const { connecting } = store.getState();
      if (connecting !== null) commands.connect(connecting.from, id);
      else if (event.shiftKey || event.ctrlKey || event.metaKey) commands.toggle(id);
      else commands.activate(id);
    },
    onNodeDoubleClick: (_, { id }) => commands.rename(id),
    onPaneClick(event) {
      if (painted.stepUnder(event) === null && !event.shiftKey) commands.selectNothing();
    },
    onDoubleClick(event) {
      const { document, readOnly, derived } = editor.store.getState();
      if (readOnly || document.steps.length === 0) return;
      if (!isEmptyMap(event.target) || painted.stepUnder(event) !== null) return;
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      commands.addAt(at, mapPictureOf(derived));
    },
    onPointerDownCapture(event) {
      if (!painted.onPointerDownCapture(event)) marquee.onPointerDownCapture(event);
    },
    onMouseDownCapture(event) {
      // Or React Flow would take the press as the start of a pan.
      const ours = isEmptyMap(event.target) && (event.shiftKey || painted.stepUnder(event) !== null);
      if (ours) event.stopPropagation();
    },
    onPointerMove(event) {
      painted.onPointerMove(event);
      marquee.onPointerMove(event);
    },
    onPointerUp(event) {
      painted.onPointerUp(event);
      marquee.onPointerUp();
    },
    onPointerCancel() {
      painted.onPointerCancel();
      marquee.onPointerCancel();
    },
    onKeyDown: keyHandler(tools),
    ...clipboardHandlers(tools),
    onFocus(event) {
      const first = editor.store.getState().document.steps[0]?.id ?? null;
      if (event.target === event.currentTarget && store.getState().active === null)
        store.setState({ active: first });
    },
  };
}

/** Copy, cut and paste while the map has the focus. What holds no steps of ours is left to others. */
function clipboardHandlers({ editor, commands }: Pick<GestureTools, 'editor' | 'commands'>) {
  function put(event: ClipboardEvent, part: MapDocument | null): void {
    if (part === null || isTyping(event)) return;
    putClip(event.clipboardData, part);
    event.preventDefault();
  }

  return {
    onCopy(event: ClipboardEvent): void {
      if (!isTyping(event)) put(event, commands.copy());
    },
    onCut(event: ClipboardEvent): void {
      if (!isTyping(event)) put(event, commands.cut());
    },
    onPaste(event: ClipboardEvent): void {
      if (isTyping(event) || editor.store.getState().readOnly) return;
      const { clipboardData } = event;
      const [vsmap, html] = [clipboardData.getData(clipType), clipboardData.getData('text/html')];
      // Thousands of steps are read beside the window, and whoever listens there does that.
      if (isLongText(clipText(vsmap, html) ?? '')) return;
      const part = readClip(vsmap, html);
      if (part === null) return;
      event.preventDefault();
      event.stopPropagation();
      commands.paste(part);
    },
  };
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Selecting what lies in an area: Shift and drag on the empty map. */
function marqueeGesture({ editor, store, commands, flow }: GestureTools) {
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
      const picture = mapPictureOf(editor.store.getState().derived);
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
