import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import type { CanvasHandle } from './CanvasContext';
import { canvasDeeds, type Surface } from './canvasDeeds';
import { createCanvasStore } from './canvasStore';
import { mapPictureOf } from './mapPicture';
import { fitted, opened, revealing, type Size } from './viewWindow';

/** Duration of a move of the view that the app makes, in ms; none where a person wants less motion. */
function calm(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

/** Makes the canvas of an open map: what is in hand, what can be done, and how the view follows. */
export function useSurface(root: RefObject<HTMLElement | null>, size: Size): CanvasHandle {
  const editor = useEditorHandle();
  const words = useWords();
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const [store] = useState(createCanvasStore);

  const surface = useMemo<Surface>(() => {
    const viewport = () => {
      const [x, y, zoom] = flowStore.getState().transform;
      return { x, y, zoom };
    };
    return {
      focus: () => root.current?.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true }),
      reveal(step) {
        const box = mapPictureOf(editor.store.getState().analysis).boxOf(step);
        if (box === null) return;
        const before = viewport();
        const after = revealing(before, size, box);
        if (after !== before) void flow.setViewport(after, { duration: calm() });
      },
    };
  }, [editor, flow, flowStore, root, size]);

  useEffect(() => {
    const picture = () => mapPictureOf(editor.store.getState().analysis);
    const show = (viewport: ReturnType<typeof fitted>) =>
      void flow.setViewport(viewport, { duration: calm() });
    const zoomTo = (factor: number) => void flow.zoomTo(flow.getZoom() * factor, { duration: calm() });
    return editor.view.attach({
      fit: () => show(fitted(picture().map, size)),
      fitSelection() {
        const boxes = [...editor.store.getState().selection.steps].flatMap((id) => picture().boxOf(id) ?? []);
        if (boxes.length > 0) show(fitted(around(boxes), size));
      },
      zoomIn: () => zoomTo(1.25),
      zoomOut: () => zoomTo(0.8),
      zoomToFull: () => void flow.zoomTo(1, { duration: calm() }),
      focus: surface.focus,
    });
  }, [editor, flow, size, surface]);

  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        if (state.document === before.document) return;
        const [was, now] = [mapPictureOf(before.analysis), mapPictureOf(state.analysis)];
        if (was.steps.length === 0) return void flow.setViewport(opened(now.map, size));
        // A branch above the main row pushes it down in the drawing; on the screen it stays where people look.
        const rise = was.layout.mainAxis - now.layout.mainAxis;
        const { x, y, zoom } = flow.getViewport();
        if (rise !== 0) void flow.setViewport({ x, y: y + rise * zoom, zoom });
      }),
    [editor, flow, size],
  );

  const deeds = useMemo(() => canvasDeeds(editor, store, words, surface), [editor, store, words, surface]);
  return useMemo(() => ({ store, deeds }), [store, deeds]);
}

function around(boxes: readonly { x: number; y: number; width: number; height: number }[]) {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
