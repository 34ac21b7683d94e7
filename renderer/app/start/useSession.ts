import { startTransition, useEffect, useState } from 'react';
import type { Result } from '#shared/model/result';
import { isLarge } from '../../editor/isLarge';
import type { Session, SessionWorld } from '../../storage/openSession';
import type { ReadMapError } from '../../storage/readMap';
import { saveWhenLeaving } from '../../storage/saveWhenLeaving';
import { loadEditorScreen, loadSessions } from '../screens/screens';
import { loadCanvas } from './loadCanvas';
import { isFirstPictureShown } from './showFirstPicture';

/** An open map, or how far opening it got. */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'failed'; readonly error: ReadMapError };

const none: SessionState = { kind: 'none' };
const opening: SessionState = { kind: 'opening' };

/** Maps of this window that are still being closed. Opening waits for them: the same map may be among them. */
let closing: Promise<void> = Promise.resolve();

/** Opens the map `id` (null: none), and closes it when another one is asked for or the window goes away. */
export function useSession(world: SessionWorld, id: string | null): SessionState {
  const [state, setState] = useState<SessionState>(none);
  useEffect(() => {
    const early = takeEarly(id);
    if (id === null) return;
    setState(opening);
    let wanted = true;
    const opened = early ?? closing.then(() => openMap(world, id));
    // What shows it comes at the same time: a screen that is not there yet would be stood in for, and for 300 ms.
    // Where the map is seen already, it is worked on from the first picture of the app on.
    const screen = Promise.all([loadEditorScreen(), isFirstPictureShown() ? loadCanvas() : null]).catch(
      () => {},
    );
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
      close(opened);
    };
  }, [world, id]);
  return state;
}

type Opening = Promise<Result<Session, ReadMapError>>;

/** A map that is being opened before there is a component to show it. */
let early: { readonly id: string; readonly opening: Opening } | null = null;

async function openMap(world: SessionWorld, id: string): Opening {
  const { openSession } = await loadSessions();
  return openSession(world, id);
}

/** Begins to open the map that will be shown first, while the rest of the window is still being made. */
export function openEarly(world: SessionWorld, id: string): Opening {
  const opening = openMap(world, id);
  early = { id, opening };
  return opening;
}

/**
 * The early opening, for whoever shows the map `id`. Another map than that is closed again. Where no map is shown (null),
 * the window is not there yet to which the early one belongs.
 */
function takeEarly(id: string | null): Opening | null {
  if (early === null || id === null) return null;
  const { id: opened, opening } = early;
  early = null;
  if (opened === id) return opening;
  close(opening);
  return null;
}

/** Closes a map as soon as it is open. Until then its window holds it, and would be taken for another one. */
function close(opening: Opening): void {
  const closed = opening.then((result) => (result.ok ? result.value.close() : undefined)).catch(() => {});
  closing = Promise.all([closing, closed]).then(() => {});
}
