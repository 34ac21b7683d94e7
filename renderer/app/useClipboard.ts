import { useEffect } from 'react';
import { useWords } from '../ui/useWords';
import type { ActionContext } from './actions/action';
import { loadSometime } from './lazyPart';
import { useMapMaking } from './useMapMaking';

const loadHearing = loadSometime(() => import('./hearClipboard'));

/** Copy and paste in the whole window, as soon as what reads and writes the clipboard is loaded. */
export function useClipboard(context: ActionContext): void {
  const words = useWords();
  const { copyOf } = useMapMaking(context.world);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let wanted = true;
    // A copy cannot wait for code, so it is loaded before anyone copies.
    void loadHearing().then(({ hearClipboard }) => {
      if (wanted) stop = hearClipboard(context, copyOf, words);
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, [context, copyOf, words]);
}
