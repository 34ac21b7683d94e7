import type { MapDocument } from '#shared/model/mapDocument';

/** The app's own exporters without the rest of the app, so that they can be timed as a library is. */
export interface PicturesPage {
  /** @returns milliseconds for the layout, the drawing and the file */
  readonly make: (kind: 'svg' | 'png', map: MapDocument) => Promise<number>;
  /** The SVG that `make` made last, as the texts and the number of lines of each of its groups. */
  readonly groups: () => readonly PictureGroup[];
  /** The pixels of the PNG that `make` made last. */
  readonly size: () => Promise<{ readonly width: number; readonly height: number }>;
}

export interface PictureGroup {
  readonly title: string;
  readonly texts: readonly string[];
  readonly lines: number;
}

declare global {
  interface Window {
    pictures: PicturesPage;
  }
}
