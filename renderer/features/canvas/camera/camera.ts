import type { ReactFlowInstance, ReactFlowState } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { typesBeside } from '../../../editor/drawn';
import { useEditorHandle } from '../../../editor/EditorProvider';
import type { MapViewport } from '../../../editor/mapViewport';
import { type MapPicture, mapPictureOf } from '../picture/mapPicture';
import { afterGrowth, afterResize, fitted, openedMap, type Size } from './viewWindow';

/** Moves the view of the canvas. */
export interface Camera {
  /** Where the view is, or where it is on the way to: what comes next starts from there. */
  readonly now: () => MapViewport;
  readonly moveTo: (viewport: MapViewport) => void;
  /** Zooms around the middle of the view. */
  readonly zoomTo: (zoom: number) => void;
  /** Keeps the main row of the map in its place on the screen while it rises by so much in the drawing. */
  readonly keepAxis: (rise: number) => void;
}

/** Duration of a move that the app makes, in ms. */
const calm = 200;

export function createCamera(
  flow: Pick<ReactFlowInstance, 'setViewport'>,
  store: {
    readonly getState: () => Pick<ReactFlowState, 'transform' | 'width' | 'height' | 'minZoom' | 'maxZoom'>;
  },
): Camera {
  let goal: { readonly viewport: MapViewport; readonly until: number } | null = null;

  function now(): MapViewport {
    if (goal !== null && performance.now() < goal.until) return goal.viewport;
    const [x, y, zoom] = store.getState().transform;
    return { x, y, zoom };
  }

  function moveTo(viewport: MapViewport): void {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : calm;
    goal = { viewport, until: performance.now() + duration };
    void flow.setViewport(viewport, { duration });
  }

  return {
    now,
    moveTo,
    zoomTo(wanted) {
      const { width, height, minZoom, maxZoom } = store.getState();
      const zoom = Math.min(Math.max(wanted, minZoom), maxZoom);
      const from = now();
      const scale = zoom / from.zoom;
      const [middle, centre] = [width / 2, height / 2];
      moveTo({ zoom, x: middle - (middle - from.x) * scale, y: centre - (centre - from.y) * scale });
    },
    keepAxis(rise) {
      const { x, y, zoom } = now();
      if (rise !== 0) void flow.setViewport({ x, y: y + rise * zoom, zoom });
    },
  };
}

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
        if (state.derived.layout() === followed.current.layout) return;
        const now = mapPictureOf(state.derived);
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
    const { map, layout } = followed.current;
    const after = afterResize(view, map, was, size, layout.wrapped !== null);
    if (after !== view) camera.moveTo(after);
  }, [camera, size]);
}

function follow(camera: Camera, size: Size, was: MapPicture, now: MapPicture): void {
  const [before, after] = [was.analysis.document, now.analysis.document];
  if (before === after) return;
  // Lanes of another kind are another picture.
  if (after.lanesBy !== before.lanesBy)
    camera.moveTo(now.layout.wrapped === null ? fitted(now.map, size) : openedMap(now, size));
  else if (was.layout.x.length !== now.layout.x.length)
    camera.moveTo(afterGrowth(camera.now(), was, now, size));
  // A branch above the main row pushes it down in the drawing; on the screen it stays where people look.
  else camera.keepAxis(was.layout.mainAxis - now.layout.mainAxis);
}
