import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Box } from '#shared/picture/scene';
import { useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import type { CanvasHandle } from './CanvasContext';
import { createCamera } from './camera';
import { canvasDeeds } from './canvasDeeds';
import { createCanvasStore } from './canvasStore';
import { type MapPicture, mapPictureOf } from './mapPicture';
import type { Surface } from './surface';
import { useFollowingCamera } from './useFollowingCamera';
import { fitted, fittedWhole, revealing, type Size } from './viewWindow';
import { windowPlaces } from './windowPlaces';

/** Makes the canvas of an open map: what is in hand, what can be done, and how the view follows. */
export function useSurface(root: RefObject<HTMLElement | null>, size: Size, shown: MapPicture): CanvasHandle {
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

  // In place before the map is seen: whatever is asked of it then is not lost.
  useLayoutEffect(() => {
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

  useFollowingCamera(camera, root, size, shown);

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
