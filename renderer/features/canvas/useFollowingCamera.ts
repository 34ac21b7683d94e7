import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { typesBeside } from '../../editor/drawnAnalysis';
import { useEditorHandle } from '../../editor/EditorProvider';
import { layoutOf } from '../../editor/layoutOf';
import type { Camera } from './camera';
import { type MapPicture, mapPictureOf } from './mapPicture';
import { afterGrowth, afterResize, fitted, type Size } from './viewWindow';

/**
 * Moves the view along when the map becomes another one (with the change itself, or with the picture `shown` of it where
 * that comes later because somebody types), and when the room for it changes.
 */
export function useFollowingCamera(
  camera: Camera,
  root: RefObject<HTMLElement | null>,
  size: Size,
  shown: MapPicture,
): void {
  const editor = useEditorHandle();
  const followed = useRef(shown);
  const sizeBefore = useRef(size);

  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        if (state.document === before.document || typesBeside(root.current)) return;
        // Where nothing moves, the view has nothing to follow.
        if (layoutOf(state.analysis) === followed.current.layout) return;
        const now = mapPictureOf(state.analysis);
        follow(camera, size, followed.current, now);
        followed.current = now;
      }),
    [editor, camera, root, size],
  );

  useLayoutEffect(() => {
    follow(camera, size, followed.current, shown);
    followed.current = shown;
  }, [camera, size, shown]);

  useEffect(() => {
    const [was, view] = [sizeBefore.current, camera.now()];
    sizeBefore.current = size;
    const after = afterResize(view, followed.current.map, was, size);
    if (after !== view) camera.moveTo(after);
  }, [camera, size]);
}

function follow(camera: Camera, size: Size, was: MapPicture, now: MapPicture): void {
  const [before, after] = [was.analysis.document, now.analysis.document];
  if (before === after) return;
  // Lanes of another kind are another picture.
  if (after.lanesBy !== before.lanesBy) camera.moveTo(fitted(now.map, size));
  else if (was.layout.x.length !== now.layout.x.length)
    camera.moveTo(afterGrowth(camera.now(), was, now, size));
  // A branch above the main row pushes it down in the drawing; on the screen it stays where people look.
  else camera.keepAxis(was.layout.mainAxis - now.layout.mainAxis);
}
