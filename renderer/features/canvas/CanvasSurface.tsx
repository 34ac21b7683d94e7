import { useMemo, useRef } from 'react';
import { useStore } from 'zustand/react';
import { withPath } from '#shared/picture/picture';
import { useDrawnAnalysis } from '../../editor/drawnAnalysis';
import { mapShows } from '../../editor/mapShows';
import styles from './Canvas.module.css';
import { CanvasContext } from './CanvasContext';
import { FlowCanvas } from './FlowCanvas';
import { mapPictureOf } from './mapPicture';
import { PictureContext } from './PictureContext';
import { useLetBe } from './useLetBe';
import { useSurface } from './useSurface';
import type { Size } from './viewWindow';

/** Ties the canvas to the open map and hands both down. */
export function CanvasSurface({ size: { width, height } }: { readonly size: Size }) {
  const root = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const plain = mapPictureOf(useDrawnAnalysis(root));
  const canvas = useSurface(root, size, plain);
  useLetBe(canvas);
  const path = useStore(mapShows, (state) => state.path);
  const picture = useMemo(
    () => (path ? { ...plain, drawing: withPath(plain.drawing) } : plain),
    [plain, path],
  );
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
