import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { withPath } from '#shared/picture/picture';
import type { Editor } from '../../editor/createEditor';
import { useDrawn } from '../../editor/drawn';
import { useEditorHandle } from '../../editor/EditorProvider';
import { mapShows } from '../../editor/mapShows';
import { wrapMap } from '../../editor/wrapMap';
import styles from './Canvas.module.css';
import { CanvasContext, PictureContext } from './CanvasContext';
import { roomFor } from './camera/rowsView';
import { useSurface } from './camera/useSurface';
import type { Size } from './camera/viewWindow';
import { FlowCanvas } from './FlowCanvas';
import { useCancelGesture } from './gestures/cancelGesture';
import { drawnWith, mapPictureOf } from './picture/mapPicture';

/** The map to be drawn on: steps, flows, phases, and everything that hand and keys do with them. */
export function Canvas() {
  const editor = useEditorHandle();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);

  // The view in which a map opens depends on the room that it has: measured before anything is drawn.
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    wrapFor(editor, { width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [editor]);

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

/** The strip of the ladder below the canvas, in px: a map in rows has its ladder within it, and that room besides. */
const ladderStrip = 120;

/** A map is opened in as many rows as suit the room for it. */
function wrapFor(editor: Editor, { width, height }: Size): void {
  const { analysis, derived } = editor.store.getState();
  const inStrip = analysis.document.steps.length > 0 && derived.layout().wrapped === null;
  const room = roomFor({ width, height: height + (inStrip ? ladderStrip : 0) });
  wrapMap(editor, room);
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
