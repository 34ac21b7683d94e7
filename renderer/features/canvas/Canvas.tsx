import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { withPath } from '#shared/picture/picture';
import { useDrawn } from '../../editor/drawn';
import { mapShows } from '../../editor/mapShows';
import styles from './Canvas.module.css';
import { CanvasContext, PictureContext } from './CanvasContext';
import { useSurface } from './camera/useSurface';
import type { Size } from './camera/viewWindow';
import { FlowCanvas } from './FlowCanvas';
import { useCancelGesture } from './gestures/cancelGesture';
import { drawnWith, mapPictureOf } from './picture/mapPicture';

/** The map to be drawn on: steps, flows, phases, and everything that hand and keys do with them. */
export function Canvas() {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);

  // The view in which a map opens depends on the room that it has: measured before anything is drawn.
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={room} className={styles.room}>
      {size !== null && (
        <ReactFlowProvider>
          <CanvasSurface size={size} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

/** Ties the canvas to the open map and hands both down. */
function CanvasSurface({ size: { width, height } }: { readonly size: Size }) {
  const root = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const plain = mapPictureOf(useDrawn(root));
  const canvas = useSurface(root, size, plain);
  useCancelGesture(canvas);
  const path = useStore(mapShows, (state) => state.path);
  const picture = useMemo(() => (path ? drawnWith(plain, withPath(plain.drawing)) : plain), [plain, path]);
  return (
    <CanvasContext value={canvas}>
      <PictureContext value={picture}>
        <div ref={root} className={styles.room}>
          <FlowCanvas picture={picture} size={size} />
        </div>
      </PictureContext>
    </CanvasContext>
  );
}
