import { useStore } from '@xyflow/react';
import { useSyncExternalStore } from 'react';
import type { StepDetail } from '#shared/picture/groups/stepGroup';
import { detailAt } from './detailAt';

/** How much of the steps the canvas draws at its zoom and in the colours of the window. */
export function useDetail(): StepDetail {
  const projected = useSyncExternalStore(onTheme, isProjected);
  return useStore((state) => detailAt(state.transform[2], projected));
}

function isProjected(): boolean {
  return document.documentElement.dataset.theme === 'projector';
}

/** One watcher for all steps on the canvas. */
const listeners = new Set<() => void>();
let watcher: MutationObserver | null = null;

function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  if (watcher === null) {
    watcher = new MutationObserver(() => {
      for (const tell of listeners) tell();
    });
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    watcher?.disconnect();
    watcher = null;
  };
}
