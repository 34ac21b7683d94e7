import { type RefObject, useEffect, useRef } from 'react';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { useLocale } from '../../ui/language';
import { LazyCanvas } from '../start/lazyCanvas';
import { loadSometime, whenIdle } from '../start/lazyPart';
import styles from './MapCanvas.module.css';

interface MapCanvasProps {
  readonly session: Session;
  readonly database: Database;
}

/** The map to be worked on. */
export function MapCanvas({ session, database }: MapCanvasProps) {
  const room = useRef<HTMLDivElement>(null);
  useKeptPicture(room, session, database);
  return (
    <div ref={room} className={styles.room}>
      <LazyCanvas />
    </div>
  );
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
