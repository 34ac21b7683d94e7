import type { MapDocument } from '#shared/model/mapDocument';

/** The app's canvas in a page of its own, so that it can be timed as the rivals are. */
export interface MountPage {
  /** @returns milliseconds from the map in memory, worked out but not laid out, to its picture */
  readonly mount: (
    map: MapDocument,
    room: { readonly width: number; readonly height: number },
  ) => Promise<number>;
}

declare global {
  interface Window {
    ours: MountPage;
  }
}
