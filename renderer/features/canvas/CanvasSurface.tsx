import { useMemo, useRef } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import styles from './Canvas.module.css';
import { CanvasContext } from './CanvasContext';
import { FlowCanvas } from './FlowCanvas';
import { mapPictureOf } from './mapPicture';
import { PictureContext } from './PictureContext';
import { useSurface } from './useSurface';
import type { Size } from './viewWindow';

/** Ties the canvas to the open map and hands both down. */
export function CanvasSurface({ size: { width, height } }: { readonly size: Size }) {
  const root = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const canvas = useSurface(root, size);
  const analysis = useEditor((state) => state.analysis);
  const picture = mapPictureOf(analysis);
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
