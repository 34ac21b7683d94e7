import { createStore } from 'zustand/vanilla';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';

/** The pictures of a map: the map itself, and those in which time is width. */
export type MapPictureKind = 'map' | TimePictureKind;

/** What the window shows of the open map. Nothing here belongs to the document. */
export interface MapShows {
  readonly picture: MapPictureKind;
  /** Whether the critical path is set apart on the map and slack is written at the other steps. */
  readonly path: boolean;
}

export const mapShows = createStore<MapShows>(() => ({ picture: 'map', path: false }));

/** Shows a picture; the map again if it is shown already. */
export function togglePicture(picture: MapPictureKind): void {
  mapShows.setState((state) => ({ picture: state.picture === picture ? 'map' : picture }));
}

/** Sets the critical path apart, or no longer. The path is seen on the map. */
export function togglePath(): void {
  mapShows.setState((state) => ({ path: !state.path, ...(state.path ? {} : { picture: 'map' as const }) }));
}
