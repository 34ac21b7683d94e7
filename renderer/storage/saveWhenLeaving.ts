import type { Autosave } from './autosave';

/**
 * Hurries the writes when the person turns away from the window, and asks before it closes while the disk
 * refuses what was typed. Returns the way to stop.
 */
export function saveWhenLeaving(page: Window, autosave: Autosave): () => void {
  function flush(): void {
    void autosave.flush();
  }
  function checkpointIfHidden(): void {
    if (page.document.visibilityState === 'hidden') void autosave.checkpoint();
  }
  function checkpoint(): void {
    void autosave.checkpoint();
  }
  function askIfUnsaved(event: BeforeUnloadEvent): void {
    if (autosave.status.getState().kind === 'notSaved') event.preventDefault();
  }
  page.addEventListener('blur', flush);
  page.addEventListener('pagehide', checkpoint);
  page.addEventListener('beforeunload', askIfUnsaved);
  page.document.addEventListener('visibilitychange', checkpointIfHidden);
  return () => {
    page.removeEventListener('blur', flush);
    page.removeEventListener('pagehide', checkpoint);
    page.removeEventListener('beforeunload', askIfUnsaved);
    page.document.removeEventListener('visibilitychange', checkpointIfHidden);
  };
}
