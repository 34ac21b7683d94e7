import { useEffect, useState } from 'react';
import type { LibraryStart } from './startLibrary';

/** How far the start of the library got by now. */
export function useLibraryStart(library: Promise<LibraryStart>): LibraryStart {
  const [start, setStart] = useState<LibraryStart>({ kind: 'starting' });
  useEffect(() => {
    void library.then(setStart);
  }, [library]);
  return start;
}
