import { useLayoutEffect } from 'react';
import { useLocale } from '../../ui/language';
import type { ActionContext } from '../actions/action';
import { answeringAtOnce, loadSometime } from '../start/lazyPart';
import { useMapMaking } from './useMapMaking';

// Loaded once it answers at once: between two maps there is no moment in which nobody hears a paste.
const loadHearing = loadSometime(answeringAtOnce(() => import('./hearClipboard')));

/** Copy and paste in the whole window, as soon as what reads and writes the clipboard is loaded. */
export function useClipboard(context: ActionContext): void {
  const locale = useLocale();
  const { copyOf } = useMapMaking(context.world);

  useLayoutEffect(() => {
    let stop: (() => void) | null = null;
    let wanted = true;
    // A copy cannot wait for code, so it is loaded before anyone copies.
    void loadHearing().then(({ hearClipboard }) => {
      if (wanted) stop = hearClipboard(context, copyOf, locale);
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, [context, copyOf, locale]);
}
