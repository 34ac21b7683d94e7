import type { ReactFlowInstance, ReactFlowState } from '@xyflow/react';
import type { MapViewport } from '../../editor/mapViewport';

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
  flow: Pick<ReactFlowInstance, 'setViewport' | 'zoomTo'>,
  store: { readonly getState: () => Pick<ReactFlowState, 'transform'> },
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
    zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: calm }),
    keepAxis(rise) {
      const { x, y, zoom } = now();
      if (rise !== 0) void flow.setViewport({ x, y: y + rise * zoom, zoom });
    },
  };
}
