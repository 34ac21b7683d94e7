import type { Result } from '#shared/model/result';
import type { Session, SessionWorld } from '../../storage/openSession';
import type { ReadMapError } from '../../storage/readMap';

export type Opening = Promise<Result<Session, ReadMapError>>;

/** The maps that a window opens, one after the other, and the one that is opened before there is a component to show it. */
export interface Openings {
  /** Begins to open the map that will be shown first, while the rest of the window is still being made. */
  readonly early: (world: SessionWorld, id: string) => Opening;
  /**
   * The map `id` for whoever shows it: opened early, or once all others are closed. Where none is shown (null), the window
   * is not there yet to which the early one belongs.
   */
  readonly of: (world: SessionWorld, id: string | null) => Opening | null;
  /** Closes a map as soon as it is open. Until then its window holds it, and would be taken for another one. */
  readonly close: (opening: Opening) => void;
}

export function createOpenings(open: (world: SessionWorld, id: string) => Opening): Openings {
  let begun: { readonly id: string; readonly opening: Opening } | null = null;
  /** Maps that are still being closed. Opening waits for them: the same map may be among them. */
  let closing: Promise<unknown> = Promise.resolve();

  function close(opening: Opening): void {
    const closed = opening.then((result) => (result.ok ? result.value.close() : undefined)).catch(() => {});
    closing = Promise.all([closing, closed]);
  }

  return {
    early(world, id) {
      const opening = open(world, id);
      begun = { id, opening };
      return opening;
    },
    of(world, id) {
      if (id === null) return null;
      const taken = begun;
      begun = null;
      if (taken?.id === id) return taken.opening;
      if (taken !== null) close(taken.opening);
      return closing.then(() => open(world, id));
    },
    close,
  };
}
