import type { SavedKind } from '#shared/bridge/savedFile';
import type { JsonObject } from '#shared/file/envelope';
import type { Analysis } from '#shared/metrics/analyse';
import type { Result } from '#shared/model/result';
import type { Scene } from '#shared/picture/scene';

/** What is exported. */
export interface ExportSource {
  readonly analysis: Analysis;
  /** Fields of the map's file that this program does not know; they leave with it. */
  readonly around: JsonObject;
  /** Another picture than the map, and what it is called. The map goes along all the same. */
  readonly drawn?: DrawnPicture;
  /** Leaves the map itself out of what can do without: only what it shows is there, for eyes. */
  readonly clean?: boolean;
}

/** A picture that leaves the app in place of the map. */
export interface DrawnPicture {
  readonly scene: Scene;
  readonly name: string;
}

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** How large the picture is, as a part of what was wanted: below 1 where it met a limit of the browser. */
  readonly scale: number;
}

/** The browser could not draw the picture, usually for want of memory. */
export interface ExportError {
  readonly kind: 'notDrawn';
}

/** A kind of file that a map can leave as. Its extension is its kind. */
export interface Exporter {
  /** Records as data are no map, and are saved elsewhere. */
  readonly kind: Exclude<SavedKind, 'json'>;
  /** Whether it holds the map besides what it shows, so that a clean copy can be made. */
  readonly carriesMap: boolean;
  readonly make: (source: ExportSource) => Promise<Result<ExportedFile, ExportError>>;
}
