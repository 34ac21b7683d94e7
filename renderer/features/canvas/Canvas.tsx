import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import styles from './Canvas.module.css';
import { CanvasSurface } from './CanvasSurface';
import type { Size } from './viewWindow';

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
