import type { Result } from '#shared/model/result';
import type { Session, SessionWorld } from '../storage/openSession';
import type { ReadMapError } from '../storage/readMap';
import { loadSessions } from './screens';

type Opening = Promise<Result<Session, ReadMapError>>;

/** A map that is being opened before there is a component to show it. */
let early: { readonly id: string; readonly opening: Opening } | null = null;

export async function openMap(world: SessionWorld, id: string): Opening {
  const { openSession } = await loadSessions();
  return openSession(world, id);
}

/** Begins to open the map that will be shown first, while the rest of the window is still being made. */
export function openEarly(world: SessionWorld, id: string): Opening {
  const opening = openMap(world, id);
  early = { id, opening };
  return opening;
}

/** The early opening, for whoever shows the map `id` (null: none). Another map than that is closed again. */
export function takeEarly(id: string | null): Opening | null {
  if (early === null) return null;
  const { id: opened, opening } = early;
  early = null;
  if (opened === id) return opening;
  void opening.then((result) => (result.ok ? result.value.close() : undefined)).catch(() => {});
  return null;
}
