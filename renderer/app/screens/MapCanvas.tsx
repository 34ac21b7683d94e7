import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { StillMap } from '../../features/canvas/picture/StillMap';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { useLocale } from '../../ui/language';
import { loadSometime, whenIdle } from '../start/lazyPart';
import { canvasIfThere, loadCanvas } from '../start/loadCanvas';
import { painted } from '../start/showFirstPicture';
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

const loadKeeping = loadSometime(() => import('../start/keepPicture'));

/** Milliseconds of quiet before a picture is made: nobody waits for it. */
const quiet = 500;

/** Keeps the picture of the open map for the next start, whenever what it shows is on the disk and all is quiet. */
function useKeptPicture(room: RefObject<Element | null>, session: Session, database: Database): void {
  const locale = useLocale();

  // In another language it is another picture.
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let open = true;

    async function keep(): Promise<void> {
      const { keepPicture } = await loadKeeping();
      await whenIdle();
      if (open && isSaved()) await keepPicture(element as Element, session, database);
    }

    function isSaved(): boolean {
      return session.autosave.status.getState().kind === 'saved';
    }

    function soon(): void {
      clearTimeout(timer);
      // A part that cannot be loaded is told where somebody waits for it.
      if (isSaved()) timer = setTimeout(() => void keep().catch(() => {}), quiet);
    }

    const resized = new ResizeObserver(soon);
    resized.observe(element);
    const stopListening = session.autosave.status.subscribe(soon);
    return () => {
      open = false;
      clearTimeout(timer);
      resized.disconnect();
      stopListening();
    };
  }, [room, session, database, locale]);
}
