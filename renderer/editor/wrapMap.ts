import type { Room } from '#shared/picture/layout/wrap/wrapping';
import type { Editor } from './createEditor';
import { mapShows } from './mapShows';

/** Wraps the open map into the rows that were chosen, for a room of that size: as it is opened, on fit, and when asked. */
export function wrapMap({ derive, complete, store }: Editor, room: Room): void {
  derive.wrap({ rows: mapShows.getState().rows, room });
  const { today, derived } = store.getState();
  complete(today.analysis, today.analysis);
  if (derived !== today) complete(derived.analysis, derived.analysis);
}
