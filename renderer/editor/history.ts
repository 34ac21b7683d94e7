import type { MapDocument } from '#shared/model/mapDocument';

/**
 * Undo and redo as immutable snapshots. Documents share their unchanged parts, so a snapshot costs little more
 * than the list that changed.
 */
export interface History {
  /** Oldest first; the last one is what undo restores. */
  readonly past: readonly MapDocument[];
  /** Next first; the first one is what redo restores. */
  readonly future: readonly MapDocument[];
  /** The run of changes that counts as one step (typing in one field, one drag), while it lasts. */
  readonly burst: string | null;
}

export const emptyHistory: History = { past: [], future: [], burst: null };

/** Snapshots kept. A day's work stays well below it; it only bounds the memory of a window left open for weeks. */
export const historyLimit = 1000;

/** History after `before` was changed, as part of `burst` or (null) as a step of its own. */
export function remember(history: History, before: MapDocument, burst: string | null): History {
  if (burst !== null && burst === history.burst) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-historyLimit), future: [], burst };
}

/** The step back from `now`, or null at the beginning. */
export function stepBack(
  history: History,
  now: MapDocument,
): { history: History; document: MapDocument } | null {
  const document = history.past.at(-1);
  if (document === undefined) return null;
  return {
    document,
    history: { past: history.past.slice(0, -1), future: [now, ...history.future], burst: null },
  };
}

/** The step forward from `now`, or null at the end. */
export function stepForward(
  history: History,
  now: MapDocument,
): { history: History; document: MapDocument } | null {
  const [document, ...future] = history.future;
  if (document === undefined) return null;
  return { document, history: { past: [...history.past, now], future, burst: null } };
}
