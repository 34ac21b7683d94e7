import type { SavedKind } from '#shared/bridge/savedFile';
import type { JsonObject } from '#shared/file/envelope';
import type { Analysis } from '#shared/metrics/analyse';
import type { DayText } from '#shared/model/dayText';
import type { Result } from '#shared/model/result';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';
import type { DocumentWords } from '#shared/text/documentWords';

/** What is exported, and in which language. */
export interface ExportSource {
  readonly analysis: Analysis;
  /** Fields of the map's file that this program does not know; they leave with it. */
  readonly around: JsonObject;
  readonly words: DocumentWords;
  /** The day that documents bear; null for none. */
  readonly date: DayText | null;
  /** Another picture than the map. The map goes along all the same. */
  readonly drawn?: TimePictureKind;
  /** Leaves the map itself out of what can do without: only what it shows is there, for eyes. */
  readonly clean?: boolean;
  /** Told now and then how much of a long one is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** How large the picture is, as a part of what was wanted: below 1 where it met a limit of the browser. */
  readonly scale: number;
}

export interface ExportError {
  /** The browser could not draw the picture, usually for want of memory; or time is its width, and is not known. */
  readonly kind: 'notDrawn' | 'timesUnknown';
}

/** A kind of file that a map can leave as. Its extension is its kind. Works in a worker as in the window. */
export interface Exporter {
  /** Records as data are no map, and are saved elsewhere. */
  readonly kind: Exclude<SavedKind, 'json'>;
  /** Whether it holds the map besides what it shows, so that a clean copy can be made. */
  readonly carriesMap: boolean;
  readonly make: (source: ExportSource) => Promise<Result<ExportedFile, ExportError>>;
}
