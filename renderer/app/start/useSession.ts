import { startTransition, useEffect, useState } from 'react';
import { isLarge } from '../../editor/largeMaps';
import type { Autosave } from '../../storage/autosave';
import type { Session, SessionWorld } from '../../storage/openSession';
import type { ReadMapError } from '../../storage/readMap';
import { loadEditorScreen, loadSessions } from '../screens/screens';
import { loadCanvas } from './lazyCanvas';
import { createOpenings, type Opening } from './openings';

/** An open map, or how far opening it got. */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'failed'; readonly error: ReadMapError };

const none: SessionState = { kind: 'none' };
const opening: SessionState = { kind: 'opening' };

/** Those of this window. */
const openings = createOpenings(async (world, id) => {
  const { openSession } = await loadSessions();
  return openSession(world, id);
});

/** Opens the map `id` (null: none), and closes it when another one is asked for or the window goes away. */
export function useSession(world: SessionWorld, id: string | null): SessionState {
  const [state, setState] = useState<SessionState>(none);
  useEffect(() => {
    const opened = openings.of(world, id);
    if (opened === null) return;
    setState(opening);
    let wanted = true;
    // What shows it comes at the same time: a screen that is not there yet would be stood in for, and for 300 ms.
    const screen = Promise.all([loadEditorScreen(), loadCanvas()]).catch(() => {});
    let stopSaving: () => void = () => {};
    void Promise.all([opened, screen]).then(([result]) => {
      if (!wanted) return;
      if (!result.ok) return setState({ kind: 'failed', error: result.error });
      stopSaving = saveWhenLeaving(window, result.value.autosave);
      const open = () => setState({ kind: 'open', session: result.value });
      // The first drawing of a large map is made in pieces, between which the window answers.
      if (isLarge(result.value.editor.store.getState().document)) startTransition(open);
      else open();
    });
    return () => {
      wanted = false;
      stopSaving();
      setState(none);
      openings.close(opened);
    };
  }, [world, id]);
  return state;
}

/** Begins to open the map that will be shown first, while the rest of the window is still being made. */
export function openEarly(world: SessionWorld, id: string): Opening {
  return openings.early(world, id);
}

/**
 * Hurries the writes when the person turns away from the window, and asks before it closes while the disk
 * refuses what was typed. Returns the way to stop.
 */
function saveWhenLeaving(page: Window, autosave: Autosave): () => void {
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
