import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { StepId } from '#shared/model/step';
import type { Box, Point } from '#shared/picture/scene';
import { useEditorHandle } from '../../../editor/EditorProvider';
import type { CanvasView } from '../../../editor/viewSlot';
import { wrapMap } from '../../../editor/wrapMap';
import { useWords } from '../../../ui/useWords';
import type { CanvasHandle } from '../CanvasContext';
import { createCanvasStore } from '../canvasStore';
import { canvasCommands } from '../commands/canvasCommands';
import type { Surface } from '../commands/commandTools';
import { scopeOfMap } from '../keyboard/keyHandler';
import { type MapPicture, mapPictureOf } from '../picture/mapPicture';
import { type Camera, createCamera, useFollowingCamera } from './camera';
import { roomFor } from './rowsView';
import { fitted, fittedWhole, revealing, type Size } from './viewWindow';

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
      focus: () => drawingArea(root)?.focus({ preventScroll: true }),
      revealBox,
      reveal(step) {
        const box = mapPictureOf(editor.store.getState().derived).boxOf(step);
        if (box !== null) revealBox(box);
      },
    };
  }, [editor, camera, root, size]);

  const commands = useMemo(
    () => canvasCommands(editor, store, words, surface),
    [editor, store, words, surface],
  );

  // In place before the map is seen: whatever is asked of it then is not lost.
  useLayoutEffect(() => {
    const picture = () => mapPictureOf(editor.store.getState().derived);
    return editor.view.attach({
      fit() {
        wrapMap(editor, roomFor(size));
        camera.moveTo(fittedWhole(picture(), size));
      },
      fitSelection() {
        const boxes = [...editor.store.getState().selection.steps].flatMap((id) => picture().boxOf(id) ?? []);
        if (boxes.length > 0) camera.moveTo(fitted(around(boxes), size));
      },
      zoomIn: () => camera.zoomTo(camera.now().zoom * 1.25),
      zoomOut: () => camera.zoomTo(camera.now().zoom * 0.8),
      zoomToFull: () => camera.zoomTo(1),
      focus: surface.focus,
      scopeAt: (place) =>
        place !== null && place === drawingArea(root) ? scopeOfMap({ editor, store }) : null,
      stepOfKeyboard: () => (document.activeElement === drawingArea(root) ? store.getState().active : null),
      commands,
      ...windowPlaces(picture, camera, size, () => root.current?.getBoundingClientRect() ?? { x: 0, y: 0 }),
    });
  }, [editor, store, camera, root, size, surface, commands]);

  useFollowingCamera(camera, root, size, shown);

  return useMemo(() => ({ store, commands }), [store, commands]);
}

/** What has the keyboard while the person works on the map. */
function drawingArea(root: RefObject<HTMLElement | null>): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>('.react-flow') ?? null;
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

/** Where steps lie in the window, for menus and for looking something up on the map. */
function windowPlaces(
  picture: () => MapPicture,
  camera: Camera,
  size: Size,
  corner: () => Point,
): Pick<CanvasView, 'centre' | 'stepAt' | 'areaOf'> {
  return {
    centre(step: StepId) {
      const box = picture().boxOf(step);
      if (box === null) return;
      const { zoom } = camera.now();
      camera.moveTo({
        zoom,
        x: size.width / 2 - (box.x + box.width / 2) * zoom,
        y: size.height / 2 - (box.y + box.height / 2) * zoom,
      });
    },
    stepAt(place: Point): StepId | null {
      const { x, y, zoom } = camera.now();
      const left = corner();
      const at = { x: (place.x - left.x - x) / zoom, y: (place.y - left.y - y) / zoom, width: 0, height: 0 };
      const [index] = picture().stepIndex.within(at);
      return index === undefined ? null : (picture().steps[index]?.id ?? null);
    },
    areaOf(step: StepId): Box | null {
      const box = picture().boxOf(step);
      if (box === null) return null;
      const { x, y, zoom } = camera.now();
      const left = corner();
      return {
        x: left.x + x + box.x * zoom,
        y: left.y + y + box.y * zoom,
        width: box.width * zoom,
        height: box.height * zoom,
      };
    },
  };
}
