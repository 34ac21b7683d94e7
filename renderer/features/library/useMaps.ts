import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { Database } from '../../storage/database';
import { listDeleted, listMaps } from '../../storage/library';
import type { MapRow } from '../../storage/rows';

/** The library as it is now, whichever window changes it. */
export interface LibraryMaps {
  readonly maps: readonly MapRow[];
  readonly deleted: readonly MapRow[];
}

/** Null until the library was read for the first time. */
export function useMaps(database: Database): LibraryMaps | null {
  const [found, setFound] = useState<LibraryMaps | null>(null);
  useEffect(() => {
    const reading = liveQuery(async () => ({
      maps: await listMaps(database),
      deleted: await listDeleted(database),
    })).subscribe(setFound);
    return () => reading.unsubscribe();
  }, [database]);
  return found;
}
