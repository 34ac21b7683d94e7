import type { JsonObject } from '#shared/file/envelope';
import type { DayText } from '#shared/model/dayText';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import type { MapFormatName } from '#shared/text/en/cli';

/** A map from a file. */
export interface MapFromFile {
  readonly document: MapDocument;
  /** The file is of a newer program: a map file made from what was understood could lack something. */
  readonly readOnly: boolean;
  /** Fields around the map that this program does not know, to be written again. */
  readonly around: JsonObject;
  /** Sentences about what was left out of it. */
  readonly notices: readonly string[];
}

/** What a file was found to hold: a map, or sentences that say what is wrong and where. */
export type MapFormatReading = Result<MapFromFile, readonly string[]>;

/** How a map is written. */
export interface WriteOptions {
  /** The day that a document bears. */
  readonly date: DayText;
  /** Without the map itself, for eyes only. */
  readonly clean: boolean;
  /** Told what whoever gets the file should know of it. */
  readonly tell: (sentence: string) => void;
}

/** A kind of file that holds a map. */
export interface MapFormat {
  readonly name: MapFormatName;
  /** With its point. */
  readonly extension: string;
  /** The largest file that is read. */
  readonly mostBytes: number;
  /** Whether a text of unknown kind looks like this format. */
  readonly looksLike: (text: string) => boolean;
  /** For files that are no text: whether bytes of unknown kind are one. */
  readonly isOne?: (bytes: Uint8Array) => boolean;
  /** For files that are no text: what is read of them, or what is wrong with them. */
  readonly textIn?: (bytes: Uint8Array) => Result<string, readonly string[]>;
  /** `id` is given to a map that does not bring its own. */
  readonly read: (text: string, id: string) => MapFormatReading;
  /** The text of the `.vsmap` file inside, sound or not; `null` when there is none. */
  readonly vsmapText: (text: string) => string | null;
  readonly write: (map: MapFromFile, options: WriteOptions) => string | Promise<Uint8Array>;
  /** Whether what is written holds the map besides what it shows, so that a clean copy can be made. */
  readonly carriesMap: boolean;
}
