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
