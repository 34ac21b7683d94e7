import { type ComponentType, useEffect, useRef, useState } from 'react';
import { StillMap } from '../../features/canvas/picture/StillMap';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { canvasIfThere, loadCanvas } from '../start/loadCanvas';
import { painted } from '../start/showFirstPicture';
import { useKeptPicture } from '../start/useKeptPicture';
import styles from './MapCanvas.module.css';

interface MapCanvasProps {
  readonly session: Session;
  readonly database: Database;
}

/** The map to be worked on; until the canvas has arrived, the same map to be looked at. */
export function MapCanvas({ session, database }: MapCanvasProps) {
  const room = useRef<HTMLDivElement>(null);
  const Canvas = useCanvas();
  useKeptPicture(room, session, database);
  return (
    <div ref={room} className={styles.room}>
      {Canvas === null ? <StillMap /> : <Canvas />}
    </div>
  );
}

/**
 * The canvas as soon as it is there, null before. Not a lazy part: React would leave its stand-in on the screen for
 * 300 ms at least.
 */
function useCanvas(): ComponentType | null {
  const [canvas, setCanvas] = useState(canvasIfThere);
  useEffect(() => {
    if (canvas !== null) return;
    // Were it asked for before, it would be made ahead of the picture that bridges the time until it is there.
    painted()
      .then(loadCanvas)
      .then(
        (loaded) => setCanvas(() => loaded),
        (thrown: unknown) =>
          setCanvas(() => {
            // In the rendering, where the boundary around the map takes it.
            throw thrown;
          }),
      );
  }, [canvas]);
  return canvas;
}
