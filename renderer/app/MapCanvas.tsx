import { lazy, Suspense } from 'react';
import { StillMap } from '../features/canvas/StillMap';
import { loadCanvas } from './loadCanvas';

const Canvas = lazy(() => loadCanvas().then((loaded) => ({ default: loaded })));

/** The map to be worked on; until the canvas has arrived, the same map to be looked at. */
export function MapCanvas() {
  return (
    <Suspense fallback={<StillMap />}>
      <Canvas />
    </Suspense>
  );
}
