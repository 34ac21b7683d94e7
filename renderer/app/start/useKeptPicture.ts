import { type RefObject, useEffect } from 'react';
import type { Database } from '../../storage/database';
import type { Session } from '../../storage/openSession';
import { useLocale } from '../../ui/language';
import { loadSometime, whenIdle } from './lazyPart';

const loadKeeping = loadSometime(() => import('./keepPicture'));

/** Milliseconds of quiet before a picture is made: nobody waits for it. */
const quiet = 500;

/** Keeps the picture of the open map for the next start, whenever what it shows is on the disk and all is quiet. */
export function useKeptPicture(room: RefObject<Element | null>, session: Session, database: Database): void {
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
