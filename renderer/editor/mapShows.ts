import { createStore } from 'zustand/vanilla';
import type { Wrapping } from '#shared/picture/layout/wrap/wrapping';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';

/** The pictures of a map: the map itself, and those in which time is width. */
export type MapPictureKind = 'map' | TimePictureKind;

/** As many rows as make the map legible, one, or a number of them. */
export type RowsChoice = Wrapping['rows'];

/** What the window shows of the open map. Nothing here belongs to the document. */
export interface MapShows {
  /** Into how many rows the map wraps. */
  readonly rows: RowsChoice;
  /** Whether the map has the whole window: no header, no figures, nothing beside it. */
  readonly alone: boolean;
  readonly picture: MapPictureKind;
  /** Whether the critical path is set apart on the map and slack is written at the other steps. */
  readonly path: boolean;
}

export const mapShows = createStore<MapShows>(() => ({
  picture: 'map',
  path: false,
  rows: 'auto',
  alone: false,
}));

/** Shows a picture; the map again if it is shown already. */
export function togglePicture(picture: MapPictureKind): void {
  mapShows.setState((state) => ({ picture: state.picture === picture ? 'map' : picture }));
}

/** Sets the critical path apart, or no longer. The path is seen on the map. */
export function togglePath(): void {
  mapShows.setState((state) => ({ path: !state.path, ...(state.path ? {} : { picture: 'map' as const }) }));
}

/** Gives the map the whole window, or no longer. */
export function toggleAlone(): void {
  mapShows.setState((state) => ({
    alone: !state.alone,
    ...(state.alone ? {} : { picture: 'map' as const }),
  }));
}
