import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Box } from '#shared/picture/scene';
import { useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import type { CanvasHandle } from './CanvasContext';
import { createCamera } from './camera';
import { canvasDeeds } from './canvasDeeds';
import { createCanvasStore } from './canvasStore';
import { mapPictureOf } from './mapPicture';
import type { Surface } from './surface';
import { afterGrowth, afterResize, fitted, fittedWhole, revealing, type Size } from './viewWindow';
import { windowPlaces } from './windowPlaces';

/** Makes the canvas of an open map: what is in hand, what can be done, and how the view follows. */
export function useSurface(root: RefObject<HTMLElement | null>, size: Size): CanvasHandle {
  const editor = useEditorHandle();
  const words = useWords();
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const [store] = useState(createCanvasStore);

  const camera = useMemo(() => createCamera(flow, flowStore), [flow, flowStore]);

  const surface = useMemo<Surface>(() => {
    function revealBox(box: Box): void {
      const before = camera.now();
      const after = revealing(before, size, box);
      if (after !== before) camera.moveTo(after);
    }
    return {
      focus: () => root.current?.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true }),
      revealBox,
      reveal(step) {
        const box = mapPictureOf(editor.store.getState().analysis).boxOf(step);
        if (box !== null) revealBox(box);
      },
    };
  }, [editor, camera, root, size]);

  const deeds = useMemo(() => canvasDeeds(editor, store, words, surface), [editor, store, words, surface]);

  useEffect(() => {
    const picture = () => mapPictureOf(editor.store.getState().analysis);
    return editor.view.attach({
      fit: () => camera.moveTo(fittedWhole(picture(), size)),
      fitSelection() {
        const boxes = [...editor.store.getState().selection.steps].flatMap((id) => picture().boxOf(id) ?? []);
        if (boxes.length > 0) camera.moveTo(fitted(around(boxes), size));
      },
      zoomIn: () => camera.zoomTo(camera.now().zoom * 1.25),
      zoomOut: () => camera.zoomTo(camera.now().zoom * 0.8),
      zoomToFull: () => camera.zoomTo(1),
      focus: surface.focus,
      deeds,
      ...windowPlaces(picture, camera, size, () => root.current?.getBoundingClientRect() ?? { x: 0, y: 0 }),
    });
  }, [editor, camera, root, size, surface, deeds]);

  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        if (state.document === before.document) return;
        const [was, now] = [mapPictureOf(before.analysis), mapPictureOf(state.analysis)];
        // Lanes of another kind are another picture.
        if (state.document.lanesBy !== before.document.lanesBy) camera.moveTo(fitted(now.map, size));
        else if (was.layout.x.length !== now.layout.x.length)
          camera.moveTo(afterGrowth(camera.now(), was, now, size));
        // A branch above the main row pushes it down in the drawing; on the screen it stays where people look.
        else camera.keepAxis(was.layout.mainAxis - now.layout.mainAxis);
      }),
    [editor, camera, size],
  );

  const sizeBefore = useRef(size);
  useEffect(() => {
    const [was, view] = [sizeBefore.current, camera.now()];
    sizeBefore.current = size;
    const after = afterResize(view, mapPictureOf(editor.store.getState().analysis).map, was, size);
    if (after !== view) camera.moveTo(after);
  }, [editor, camera, size]);

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
